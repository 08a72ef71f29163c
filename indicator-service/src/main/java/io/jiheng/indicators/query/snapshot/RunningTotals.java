package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.catalogue.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** Keeps running totals by day, so that the sum over any window is one subtraction. Immutable. */
final class RunningTotals {

  static final RunningTotals NONE = new RunningTotals(new int[0], new long[0]);

  /** Days that have an amount, ascending, as epoch days. */
  private final int[] days;

  /** The total up to and with each of those days. */
  private final long[] totals;

  private RunningTotals(int[] days, long[] totals) {
    this.days = days;
    this.totals = totals;
  }

  /**
   * The totals with the amounts of some days replaced.
   *
   * @param replaced epoch days, ascending
   * @param amounts of those days; 0 takes the day away
   */
  RunningTotals with(int[] replaced, long[] amounts) {
    var newDays = new int[days.length + replaced.length];
    var newTotals = new long[newDays.length];
    int size = 0;
    int old = 0;
    int fresh = 0;
    long total = 0;
    while (old < days.length || fresh < replaced.length) {
      boolean takeFresh =
          old == days.length || (fresh < replaced.length && replaced[fresh] <= days[old]);
      int day = takeFresh ? replaced[fresh] : days[old];
      long amount = takeFresh ? amounts[fresh] : amountAt(old);
      if (takeFresh) {
        old += old < days.length && days[old] == day ? 1 : 0;
        fresh++;
      } else {
        old++;
      }
      if (amount != 0) {
        total += amount;
        newDays[size] = day;
        newTotals[size++] = total;
      }
    }
    return new RunningTotals(Arrays.copyOf(newDays, size), Arrays.copyOf(newTotals, size));
  }

  long sum(Window.Days window) {
    return upTo(Math.toIntExact(window.to().toEpochDay()))
        - upTo(Math.toIntExact(window.from().toEpochDay()) - 1);
  }

  /** The days of a window that have an amount. */
  Stream<LocalDate> daysWithin(Window.Days window) {
    int from = Arrays.binarySearch(days, Math.toIntExact(window.from().toEpochDay()));
    return Arrays.stream(days, from >= 0 ? from : -from - 1, days.length)
        .mapToObj(LocalDate::ofEpochDay)
        .takeWhile(window::contains);
  }

  private long amountAt(int index) {
    return totals[index] - (index == 0 ? 0 : totals[index - 1]);
  }

  private long upTo(int day) {
    // Most queries begin before the first day or end after the last one.
    if (days.length == 0 || day < days[0]) {
      return 0;
    }
    if (day >= days[days.length - 1]) {
      return totals[days.length - 1];
    }
    int found = Arrays.binarySearch(days, day);
    return totals[found >= 0 ? found : -found - 2];
  }
}
