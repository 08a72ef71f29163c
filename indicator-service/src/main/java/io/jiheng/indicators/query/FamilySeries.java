package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Measure;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The counters of one court and family: of each measure the running totals by day. Immutable.
 *
 * @param byMeasure measures without an amount are absent
 */
record FamilySeries(Map<Measure, RunningTotals> byMeasure) {

  static final FamilySeries EMPTY = new FamilySeries(Map.of());
  private static final Measure[] MEASURES = Measure.values();

  /** The series with some cells replaced, given by epoch day. */
  FamilySeries with(SortedMap<Integer, Amounts> cells) {
    var series = new EnumMap<Measure, RunningTotals>(Measure.class);
    var days = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
    for (var measure : MEASURES) {
      var amounts = new long[days.length];
      boolean any = byMeasure.containsKey(measure);
      int i = 0;
      for (var cell : cells.values()) {
        amounts[i] = cell.of(measure);
        any |= amounts[i++] != 0;
      }
      if (any) {
        series.put(
            measure, byMeasure.getOrDefault(measure, RunningTotals.NONE).with(days, amounts));
      }
    }
    return new FamilySeries(series);
  }

  /** The days on which a measure has an amount. */
  Stream<LocalDate> daysWith(Measure measure, Window.Days window) {
    return byMeasure.getOrDefault(measure, RunningTotals.NONE).daysWithin(window);
  }

  long sum(Measure measure, Window.Days window) {
    var totals = byMeasure.get(measure);
    return totals == null ? 0 : totals.sum(window);
  }
}
