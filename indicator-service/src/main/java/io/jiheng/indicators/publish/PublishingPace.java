package io.jiheng.indicators.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Holds back the values of courts whose events are counted late 补数: while a backlog is worked off,
 * every value said is outdated by the next batch, and evaluating them takes from the counting. What
 * is a minute behind need not be said every second. Not for several threads at once.
 */
final class PublishingPace {

  /** A court is told at most four times while it is as late as it is. */
  private static final int TIMES = 4;

  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final Clock clock;
  private final Map<String, Instant> toldAt = new HashMap<>();

  PublishingPace(Clock clock) {
    this.clock = clock;
  }

  /**
   * Whether the values of a court may be told now.
   *
   * @param late how long its last counted event had waited
   */
  boolean allows(String court, Duration late) {
    var told = toldAt.get(court);
    if (told == null) {
      return true;
    }
    var now = clock.instant();
    var pause = late.dividedBy(TIMES);
    var soonest = told.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    // A clock that was set back must keep nobody silent until it is as late again.
    return now.isBefore(told) || !now.isBefore(soonest);
  }

  /** The values of a court were told now. */
  void told(String court) {
    toldAt.put(court, clock.instant());
  }
}
