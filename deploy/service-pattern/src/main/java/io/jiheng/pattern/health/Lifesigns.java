package io.jiheng.pattern.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The workers that liveness and readiness watch. */
@Singleton
public class Lifesigns {

  private final List<Lifesign> all = new CopyOnWriteArrayList<>();
  private final MeterRegistry metrics;

  Lifesigns(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** Watches a worker from now on. */
  public void watch(Lifesign sign) {
    all.add(sign);
    Gauge.builder("jiheng.worker.alive", sign, worker -> worker.trouble().isEmpty() ? 1 : 0)
        .description("1 while a worker that must never stop is alive, 0 when it ended or is silent")
        .tag("worker", sign.worker())
        .strongReference(true)
        .register(metrics);
  }

  /**
   * Watches a worker that takes turns by the clock.
   *
   * @param longestSilence after how long without a good turn it counts as dead; longer than any
   *     turn may wait for a database or broker that is away
   */
  public Turns everyTurn(String worker, Duration longestSilence) {
    return watched(new Turns(worker, longestSilence, true));
  }

  /**
   * Watches a worker that takes a turn when there is something to do.
   *
   * @param longestSilence after how long without a sign in the middle of a turn it counts as dead
   */
  public Turns onDemand(String worker, Duration longestSilence) {
    return watched(new Turns(worker, longestSilence, false));
  }

  List<Lifesign> all() {
    return all;
  }

  private Turns watched(Turns turns) {
    watch(turns);
    return turns;
  }
}
