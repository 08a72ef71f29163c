package io.jiheng.bench.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Requests sent evenly, whether the former ones are answered or not, until told to stop: it leaves
 * the cores to what is measured beside it, and waiting counts as waiting. One answer that is not
 * good fails it.
 */
public final class SteadyLoad {

  private static final Duration GRACE = Duration.ofMinutes(5);

  private final HttpLoad http;
  private final Supplier<Exchange> next;
  private final Latencies latencies = new Latencies();
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final long start = System.nanoTime();
  private long underWay;
  private boolean stopping;

  private SteadyLoad(HttpLoad http, Supplier<Exchange> next) {
    this.http = http;
    this.next = next;
  }

  /** Begins to send. */
  public static SteadyLoad start(HttpLoad http, Supplier<Exchange> next, Duration between) {
    var load = new SteadyLoad(http, next);
    http.run(
        vertx ->
            vertx.setPeriodic(
                between.toMillis(),
                timer -> {
                  if (load.stopping || load.done.isDone()) {
                    vertx.cancelTimer(timer);
                  } else {
                    load.send();
                  }
                }));
    return load;
  }

  /** Sends no more and waits for the last answers. */
  public LoadResult stop() {
    var took = Duration.ofNanos(System.nanoTime() - start);
    http.run(
        vertx -> {
          stopping = true;
          endWhenAnswered();
        });
    try {
      done.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("told to stop", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the load was not answered", e);
    }
    return new LoadResult(latencies.count(), took, latencies);
  }

  private void send() {
    underWay++;
    http.send(next.get())
        .onSuccess(
            answer -> {
              latencies.record(answer.nanos());
              underWay--;
              endWhenAnswered();
            })
        .onFailure(done::completeExceptionally);
  }

  private void endWhenAnswered() {
    if (stopping && underWay == 0) {
      done.complete(null);
    }
  }
}
