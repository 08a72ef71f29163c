package io.jiheng.indicators.query.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;

/**
 * Decides whether a court has fallen silent 断报: nothing has come from it for longer than three
 * times the gap that usually lies between two days with events. The usual gap is the mean of the
 * quarter before its last event, so a court does not get used to its own silence.
 */
final class Silence {

  static final int DAYS_JUDGED = 90;

  private static final int FEWEST_DAYS_WITH_EVENTS = 5;
  private static final int PATIENCE = 3;

  private Silence() {}

  /**
   * Judges one court.
   *
   * @param days with something filed or closed
   * @param last the day of its newest event
   * @param until the day up to which others have been heard of
   */
  static boolean hasFallen(NavigableSet<LocalDate> days, LocalDate last, LocalDate until) {
    var usual = days.subSet(last.minusDays(DAYS_JUDGED), false, last, true);
    if (usual.size() < FEWEST_DAYS_WITH_EVENTS) {
      return false;
    }
    long gaps = usual.size() - 1L;
    long span = ChronoUnit.DAYS.between(usual.first(), usual.last());
    return gaps * ChronoUnit.DAYS.between(last, until) > PATIENCE * span;
  }

  /** Whether a day is near enough to the newest one for silence to mean anything about it. */
  static boolean isJudged(LocalDate asOf, LocalDate newest) {
    return Math.abs(ChronoUnit.DAYS.between(asOf, newest)) <= DAYS_JUDGED;
  }
}
