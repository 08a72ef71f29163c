package io.jiheng.indicators.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days a bulletin is about 统计期间: from 1 January to the end of its month.
 *
 * @param asOf the last day of the month, or today in the running month
 * @param lastYear the day of last year that asOf is held against: the end of the same month, or the
 *     same day
 * @param running whether the month is not over, so that its figures are those of a part of it
 */
public record Period(YearMonth month, LocalDate asOf, LocalDate lastYear, boolean running) {

  /** The period of a month as it stands today; absent where the month has not begun. */
  public static Optional<Period> of(YearMonth month, LocalDate today) {
    var thisMonth = YearMonth.from(today);
    if (month.isAfter(thisMonth)) {
      return Optional.empty();
    }
    var end = month.atEndOfMonth();
    return today.isBefore(end)
        ? Optional.of(new Period(month, today, today.minusYears(1), true))
        : Optional.of(new Period(month, end, month.minusYears(1).atEndOfMonth(), false));
  }

  /** The first day of the year. */
  public LocalDate from() {
    return asOf.withDayOfYear(1);
  }
}
