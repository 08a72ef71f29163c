package io.jiheng.indicators.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The calendar of legal holidays 法定节假日: on which days courts work. Of a year without one nothing is
 * known, so that its days stay as they are.
 */
public final class WorkCalendar {

  /** No year has one. */
  public static final WorkCalendar NONE = new WorkCalendar(Map.of());

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Map<Integer, Year> years;

  public WorkCalendar(Map<Integer, Year> years) {
    this.years = Map.copyOf(years);
  }

  /**
   * What is announced for a year.
   *
   * @param holidays 放假日
   * @param workingDays weekend days on which courts work 调休上班日
   */
  public record Year(Set<LocalDate> holidays, Set<LocalDate> workingDays) {

    public Year {
      holidays = Set.copyOf(holidays);
      workingDays = Set.copyOf(workingDays);
    }

    private boolean isWorkingDay(LocalDate day) {
      return workingDays.contains(day)
          || (!holidays.contains(day) && !WEEKEND.contains(day.getDayOfWeek()));
    }
  }

  /** The day itself if courts work on it, else the next on which they do 顺延. */
  public LocalDate workingDayFrom(LocalDate day) {
    var working = day;
    for (var year = years.get(working.getYear());
        year != null && !year.isWorkingDay(working);
        year = years.get(working.getYear())) {
      working = working.plusDays(1);
    }
    return working;
  }
}
