package io.jiheng.pattern.testing.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What came of a run: how often each status, and each kind of fault with the first request. */
final class FuzzReport {

  private static final int MOST_KINDS = 60;
  private static final int MEBIBYTE = 1 << 20;

  private record Fault(AtomicInteger times, String request) {}

  private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final long started = System.nanoTime();
  private long slowest;
  private String slowestRequest = "";

  void answered(int status) {
    statuses.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
  }

  synchronized void took(long nanos, WireRequest request) {
    if (nanos > slowest) {
      slowest = nanos;
      slowestRequest = request.toString().lines().findFirst().orElse("");
    }
  }

  void fault(String kind, String request) {
    String brief = kind.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    if (faults.size() < MOST_KINDS || faults.containsKey(brief)) {
      faults
          .computeIfAbsent(brief, first -> new Fault(new AtomicInteger(), request))
          .times()
          .incrementAndGet();
    }
  }

  /** All kinds of fault, each with how often it was found; empty where there is none. */
  String faults() {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(faults)
        .forEach(
            (kind, fault) ->
                all.append(
                    "\n* %d × %s\n%s\n".formatted(fault.times().get(), kind, fault.request())));
    return all.toString();
  }

  String summary(int requests, long seed) {
    return "%d requests of seed %d in %d s: %s; slowest %d ms: %s"
        .formatted(
            requests,
            seed,
            Duration.ofNanos(System.nanoTime() - started).toSeconds(),
            statuses,
            Duration.ofNanos(slowest).toMillis(),
            slowestRequest);
  }

  /** What is held in memory, in MiB, after all that nobody needs has been thrown away. */
  static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
  }
}
