package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Measure;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counters of one court and family as running totals by day, so that the sum over any window is
 * one subtraction. Immutable.
 */
final class FamilySeries {

  private static final int MEASURES = Measure.values().length;
  private static final FamilySeries EMPTY = new FamilySeries(new int[0], new long[MEASURES][0]);

  /** Days that have a cell, ascending, as epoch days. */
  private final int[] days;

  /** For each measure the total up to and with each of those days. */
  private final long[][] totals;

  private FamilySeries(int[] days, long[][] totals) {
    this.days = days;
    this.totals = totals;
  }

  static FamilySeries empty() {
    return EMPTY;
  }

  /** The series with some cells replaced, given as amounts by epoch day. */
  FamilySeries with(Map<Integer, long[]> changed) {
    var cells = new TreeMap<Integer, long[]>();
    for (int i = 0; i < days.length; i++) {
      var amounts = new long[MEASURES];
      for (int m = 0; m < MEASURES; m++) {
        amounts[m] = totals[m][i] - (i == 0 ? 0 : totals[m][i - 1]);
      }
      cells.put(days[i], amounts);
    }
    cells.putAll(changed);
    var newDays = new int[cells.size()];
    var newTotals = new long[MEASURES][cells.size()];
    int i = 0;
    for (var cell : cells.entrySet()) {
      newDays[i] = cell.getKey();
      for (int m = 0; m < MEASURES; m++) {
        newTotals[m][i] = cell.getValue()[m] + (i == 0 ? 0 : newTotals[m][i - 1]);
      }
      i++;
    }
    return new FamilySeries(newDays, newTotals);
  }

  long sum(Measure measure, Window.Days window) {
    return upTo(measure, Math.toIntExact(window.to().toEpochDay()))
        - upTo(measure, Math.toIntExact(window.from().toEpochDay()) - 1);
  }

  private long upTo(Measure measure, int day) {
    int found = Arrays.binarySearch(days, day);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 ? 0 : totals[measure.ordinal()][last];
  }
}
