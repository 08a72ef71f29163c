package io.jiheng.bench.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * So many clients, each sending its next request when the former is answered. Ends after a time or
 * a number of requests, whichever comes first; one answer that is not good ends it as a failure,
 * for a rate of refusals says nothing.
 */
public final class ClosedLoop {

  private static final Duration GRACE = Duration.ofMinutes(1);

  private final HttpLoad http;
  private final Supplier<Exchange> next;
  private final long most;
  private final long spanNanos;
  private final Duration grace;
  private final Latencies latencies = new Latencies();
  private final CompletableFuture<Long> done = new CompletableFuture<>();
  private long start;
  private long sent;
  private int running;

  private ClosedLoop(
      HttpLoad http, Supplier<Exchange> next, long most, Duration span, Duration grace) {
    this.http = http;
    this.next = next;
    this.most = most;
    this.spanNanos = span.toNanos();
    this.grace = grace;
  }

  /** Blocks until the load has ended. */
  public static LoadResult run(
      HttpLoad http, int clients, Supplier<Exchange> next, long most, Duration span) {
    return run(http, clients, next, most, span, GRACE);
  }

  /** The same of what may take long: how long, after the time is up, the last answers may. */
  public static LoadResult run(
      HttpLoad http,
      int clients,
      Supplier<Exchange> next,
      long most,
      Duration span,
      Duration grace) {
    var loop = new ClosedLoop(http, next, most, span, grace);
    http.run(vertx -> loop.begin(clients));
    return loop.await();
  }

  private void begin(int clients) {
    start = System.nanoTime();
    running = clients;
    for (int i = 0; i < clients; i++) {
      step();
    }
  }

  private void step() {
    if (sent >= most || System.nanoTime() - start >= spanNanos) {
      if (--running == 0) {
        done.complete(System.nanoTime() - start);
      }
      return;
    }
    sent++;
    http.send(next.get())
        .onSuccess(
            answer -> {
              latencies.record(answer.nanos());
              step();
            })
        .onFailure(done::completeExceptionally);
  }

  private LoadResult await() {
    try {
      long took = done.get(spanNanos + grace.toNanos(), TimeUnit.NANOSECONDS);
      return new LoadResult(latencies.count(), Duration.ofNanos(took), latencies);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the load was not answered", e);
    }
  }
}
