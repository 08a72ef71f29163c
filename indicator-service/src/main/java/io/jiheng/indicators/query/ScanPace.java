package io.jiheng.indicators.query;

import io.jiheng.pattern.problem.Problem;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The pace at which one goes through files: it ends after a time, and while events are counted it
 * leaves them the larger part of the processor.
 */
public final class ScanPace {

  private static final int FILES_AT_A_TIME = 100;

  private final Duration longest;
  private final BooleanSupplier counting;
  private final double rest;
  private final long begun = System.nanoTime();
  private long since = begun;
  private int files;

  ScanPace(Duration longest, BooleanSupplier counting, double rest) {
    this.longest = longest;
    this.counting = counting;
    this.rest = rest;
  }

  /**
   * Another file was looked at.
   *
   * @throws RuntimeException the problem 503 where it takes too long
   */
  public void step() {
    if (++files % FILES_AT_A_TIME != 0) {
      return;
    }
    long now = System.nanoTime();
    if (now - begun > longest.toNanos()) {
      throw Problem.of(503, "question-too-long")
          .header("Retry-After", String.valueOf(longest.toSeconds()))
          .arg("seconds", longest.toSeconds())
          .exception();
    }
    if (counting.getAsBoolean()) {
      LockSupport.parkNanos((long) ((now - since) * rest));
    }
    since = System.nanoTime();
  }
}
