package io.jiheng.bench.section;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param events to count, and to send through the door in each round
 * @param rounds of what is compared in turns; the median of them is told
 * @param span of a round
 */
public record Effort(long events, int rounds, Duration span) {

  /** More in a round would fill the disk and tell nothing new. */
  private static final long MOST_IN_A_ROUND = 500_000;

  long eventsInRound() {
    return Math.min(events, MOST_IN_A_ROUND);
  }

  Duration warmUp() {
    return span.dividedBy(2);
  }
}
