package io.jiheng.indicators.limits;

import io.jiheng.indicators.casefile.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The calendar of a year 法定节假日安排, and who entered it.
 *
 * @param holidays 放假日, ascending
 * @param workingDays weekend days on which courts work 调休上班日, ascending
 */
public record HolidayYear(
    int year,
    List<LocalDate> holidays,
    List<LocalDate> workingDays,
    String changedBy,
    Instant changedAt) {

  /** Whether it announces the same days. */
  boolean announces(List<LocalDate> otherHolidays, List<LocalDate> otherWorkingDays) {
    return holidays.equals(otherHolidays) && workingDays.equals(otherWorkingDays);
  }

  /** What it announces. */
  WorkCalendar.Year days() {
    return new WorkCalendar.Year(Set.copyOf(holidays), Set.copyOf(workingDays));
  }
}
