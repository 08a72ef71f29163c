package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.store.RebuildJobs.Failures;
import java.time.Duration;
import java.time.Instant;

/**
 * How long nobody tries again by himself after rebuilds that failed 退避: ten seconds, then twice as
 * long each time, ten minutes at most.
 */
final class BackOff {

  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 6;

  private BackOff() {}

  static boolean isOver(Failures failures, Instant now) {
    return failures
        .latest()
        .map(at -> !now.isBefore(at.plus(after(failures.inARow()))))
        .orElse(true);
  }

  private static Duration after(int failures) {
    var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
