package io.jiheng.indicators.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Leaves the processor to the counting 读案份额: while events are counted, whoever has gone through
 * some files rests, and rests are taken one after another, so that all who do so together work for
 * no longer than a share of the time.
 */
final class ScanShare {

  private final BooleanSupplier counting;
  private final double rest;
  private final ReentrantLock resting = new ReentrantLock(true);

  /**
   * Makes a share.
   *
   * @param rest how many times as long as it worked one rests
   */
  ScanShare(BooleanSupplier counting, double rest) {
    this.counting = counting;
    this.rest = rest;
  }

  /**
   * Rests after some work, if events are counted; one who is told to stop does not.
   *
   * @param worked how long the work took
   */
  void restAfter(Duration worked) {
    if (rest <= 0 || !counting.getAsBoolean()) {
      return;
    }
    try {
      resting.lockInterruptibly();
      try {
        TimeUnit.NANOSECONDS.sleep((long) (worked.toNanos() * rest));
      } finally {
        resting.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
