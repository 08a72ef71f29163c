package io.jiheng.indicators.scan;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Leaves the processor to the counting 读案份额: while events are counted, whoever goes through files
 * rests on the way, and his place after him, and rests are taken one after another, so that all of
 * them work for no longer than a share of the time.
 */
final class ScanShare {

  /** How often it is looked whether events are still counted. */
  private static final long BETWEEN_LOOKS_NANOS = Duration.ofMillis(500).toNanos();

  private final CountingPace counting;
  private final double rest;
  private final LongSupplier nanoTime;
  private long restedBy;

  /**
   * Makes a share.
   *
   * @param rest how many times as long as it was worked in a place rests
   */
  ScanShare(CountingPace counting, double rest) {
    this(counting, rest, System::nanoTime);
  }

  ScanShare(CountingPace counting, double rest, LongSupplier nanoTime) {
    this.counting = counting;
    this.rest = rest;
    this.nanoTime = nanoTime;
    this.restedBy = nanoTime.getAsLong();
  }

  /**
   * Does something after a rest: as soon as no events are counted, be it at once. Does not wait.
   *
   * @param worked how long the work took
   * @param then gives the place to others
   */
  void restAfter(Duration worked, Runnable then) {
    if (rest <= 0) {
      then.run();
    } else {
      awaitEnd(endOfRest(worked), then);
    }
  }

  /**
   * Rests on the way: until the time has come, or no events are counted any more. Whoever is told
   * to stop meanwhile goes on at once.
   *
   * @param worked how long the work before it took
   * @return whether rests are taken at all
   */
  boolean rest(Duration worked) {
    if (rest <= 0) {
      return false;
    }
    var rested = new CompletableFuture<Void>();
    awaitEnd(endOfRest(worked), () -> rested.complete(null));
    try {
      rested.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a rest has no result that could fail", e);
    }
    return true;
  }

  /** When the rest after that work is over, by the clock of nanoseconds. */
  synchronized long endOfRest(Duration worked) {
    long now = nanoTime.getAsLong();
    restedBy = Math.max(0, restedBy - now) + now + (long) (worked.toNanos() * rest);
    return restedBy;
  }

  /** What was not rested before is not made up for when events are counted again. */
  private synchronized void forgetRests() {
    restedBy = nanoTime.getAsLong();
  }

  private void awaitEnd(long end, Runnable then) {
    if (!counting.isCounting()) {
      forgetRests();
      then.run();
      return;
    }
    long left = end - nanoTime.getAsLong();
    if (left <= 0) {
      then.run();
      return;
    }
    long pause = Math.min(left, BETWEEN_LOOKS_NANOS);
    CompletableFuture.delayedExecutor(pause, TimeUnit.NANOSECONDS)
        .execute(() -> awaitEnd(end, then));
  }
}
