package io.jiheng.sample.docket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The days on which courts file and close 工作日: no weekends, no fixed holidays. */
final class Workdays {

  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 2),
          MonthDay.of(5, 3),
          MonthDay.of(10, 1),
          MonthDay.of(10, 2),
          MonthDay.of(10, 3),
          MonthDay.of(10, 4),
          MonthDay.of(10, 5),
          MonthDay.of(10, 6),
          MonthDay.of(10, 7));

  /** Filings by month: few around spring festival, and fewer when the year is to be cleared. */
  private static final double[] FILINGS = {
    7.2, 5.8, 9.6, 9.0, 9.0, 9.2, 9.0, 8.9, 9.0, 7.6, 9.0, 6.7
  };

  private Workdays() {}

  static boolean isWorkday(int day) {
    var date = LocalDate.ofEpochDay(day);
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(MonthDay.from(date));
  }

  static int firstOf(int year) {
    return nextOrSame((int) LocalDate.of(year, 1, 1).toEpochDay());
  }

  static int lastOf(int year) {
    return previousOrSame((int) LocalDate.of(year, 12, 31).toEpochDay());
  }

  static int nextOrSame(int day) {
    int found = day;
    while (!isWorkday(found)) {
      found++;
    }
    return found;
  }

  static int previousOrSame(int day) {
    int found = day;
    while (!isWorkday(found)) {
      found--;
    }
    return found;
  }

  /** As many filing days of a year as asked for, in order. */
  static int[] filingDays(int year, int count, Chance chance) {
    var months = new ArrayList<List<Integer>>();
    for (int month = 1; month <= 12; month++) {
      var first = LocalDate.of(year, month, 1);
      var days = new ArrayList<Integer>();
      for (int day = 0; day < first.lengthOfMonth(); day++) {
        int epochDay = (int) first.toEpochDay() + day;
        if (isWorkday(epochDay)) {
          days.add(epochDay);
        }
      }
      months.add(days);
    }
    var filed = new int[count];
    for (int i = 0; i < count; i++) {
      filed[i] = chance.pick(months.get(chance.weighted(FILINGS)));
    }
    Arrays.sort(filed);
    return filed;
  }
}
