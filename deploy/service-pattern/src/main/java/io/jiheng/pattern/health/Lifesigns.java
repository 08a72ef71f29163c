package io.jiheng.pattern.health;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The workers that liveness and readiness watch. */
@Singleton
public class Lifesigns {

  private final List<Lifesign> all = new CopyOnWriteArrayList<>();

  /** Watches a worker from now on. */
  public void watch(Lifesign sign) {
    all.add(sign);
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
