package io.jiheng.indicators.measures;

import java.time.LocalDate;

/** When a case is more than so many years old 超一年、超二年: filed before the same day of that year. */
final class Ages {

  private Ages() {}

  /** Whether a case of that filing day is older than so many years at the end of a day. */
  static boolean over(int years, LocalDate filedOn, LocalDate day) {
    return filedOn.isBefore(day.minusYears(years));
  }

  /** The first day on which it is. */
  static LocalDate firstDayOver(int years, LocalDate filedOn) {
    var day = filedOn.plusYears(years);
    while (!over(years, filedOn, day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
