package io.jiheng.bench.fault;

import io.jiheng.bench.stack.BreakableStack;
import io.jiheng.bench.stack.Pause;
import io.jiheng.bench.stack.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks every service whether it lives and is ready, all the while 健康检查. */
final class HealthWatch implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final List<Sample> samples = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean ending;

  private HealthWatch(BreakableStack stack) {
    for (var service : Place.services()) {
      var client = client(stack, service);
      var thread = new Thread(() -> watch(service, client), "health of " + service.title());
      threads.add(thread);
      thread.start();
    }
  }

  /**
   * What a service said of itself.
   *
   * @param asked when it was asked, {@link System#nanoTime()}
   * @param answered when the last answer was there
   * @param live the status of its liveness; 0 without an answer
   * @param ready that of its readiness
   */
  record Sample(Place service, long asked, long answered, int live, int ready) {

    /** Whether it was asked and answered in between: what is said later may be true by then. */
    boolean isWithin(long from, long to) {
      return asked >= from && answered <= to;
    }
  }

  static HealthWatch start(BreakableStack stack) {
    return new HealthWatch(stack);
  }

  /** The services that do not say now that they are ready. */
  static List<Place> unready(BreakableStack stack) {
    return Place.services().stream()
        .filter(service -> sample(service, client(stack, service)).ready() != 200)
        .toList();
  }

  /** What a service was asked and said between two moments. */
  List<Sample> between(Place service, long from, long to) {
    return samples.stream()
        .filter(sample -> sample.service() == service)
        .filter(sample -> sample.isWithin(from, to))
        .toList();
  }

  @Override
  public void close() {
    ending = true;
    for (var thread : threads) {
      Ending.of(thread);
    }
  }

  private void watch(Place service, Client client) {
    while (!ending) {
      samples.add(sample(service, client));
      Pause.of(BETWEEN_LOOKS);
    }
  }

  private static Sample sample(Place service, Client client) {
    long asked = System.nanoTime();
    int live = client.get("/q/health/live").status();
    int ready = client.get("/q/health/ready").status();
    return new Sample(service, asked, System.nanoTime(), live, ready);
  }

  private static Client client(BreakableStack stack, Place service) {
    return new Client(stack.managementAddress(service), "none", PATIENCE);
  }
}
