package io.jiheng.indicators.query.comparison;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The step of a series 步长. */
public enum Step {
  DAY,
  WEEK,
  MONTH;

  /** The last day of the period in which a day lies; weeks end on Sunday. */
  public LocalDate end(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }

  /** The last day of the period before the one in which a day lies. */
  LocalDate endBefore(LocalDate day) {
    return switch (this) {
      case DAY -> day.minusDays(1);
      case WEEK -> day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
      case MONTH -> day.withDayOfMonth(1).minusDays(1);
    };
  }
}
