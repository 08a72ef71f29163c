package io.jiheng.bench.section;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Load before anything is measured, until the JVM has compiled what the load needs: on slow cores
 * that takes longer than a round.
 */
final class WarmUp {

  /** A stretch that is at most so much faster than the best before it is steady. */
  private static final double STEADY = 1.03;

  private static final int MOST_STRETCHES = 30;

  /** What takes minutes to answer is not made faster by asking on. */
  private static final Duration MOST = Duration.ofMinutes(5);

  private WarmUp() {}

  /** Runs stretches of load, each telling its rate, until two in a row are no faster. */
  static void untilSteady(DoubleSupplier stretch) {
    long begun = System.nanoTime();
    double best = stretch.getAsDouble();
    int steady = 0;
    for (int i = 1;
        i < MOST_STRETCHES && steady < 2 && System.nanoTime() - begun < MOST.toNanos();
        i++) {
      double rate = stretch.getAsDouble();
      steady = rate > best * STEADY ? 0 : steady + 1;
      best = Math.max(best, rate);
    }
  }
}
