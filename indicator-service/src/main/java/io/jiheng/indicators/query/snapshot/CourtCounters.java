package io.jiheng.indicators.query.snapshot;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Measure;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The counters of one court at one revision: of each measure and family the running totals by day.
 * Immutable.
 *
 * @param totals by measure first, for an answer about many courts asks for one measure of each, and
 *     most families have nothing of it; without an amount they are absent
 */
record CourtCounters(long revision, Map<Measure, Map<CaseFamily, RunningTotals>> totals) {

  static final CourtCounters NONE = new CourtCounters(0, Map.of());

  /** With cells that changed since, as amounts by type word and epoch day. */
  CourtCounters with(long newRevision, Map<String, SortedMap<Integer, Amounts>> changed) {
    var all = new EnumMap<Measure, Map<CaseFamily, RunningTotals>>(Measure.class);
    totals.forEach((measure, families) -> all.put(measure, new HashMap<>(families)));
    changed.forEach((word, cells) -> replace(all, CaseFamilies.standard().of(word), cells));
    return new CourtCounters(newRevision, all);
  }

  long sum(Measure measure, Window.Days window, Predicate<CaseFamily> filter) {
    long sum = 0;
    for (var entry : totals.getOrDefault(measure, Map.of()).entrySet()) {
      if (filter.test(entry.getKey())) {
        sum += entry.getValue().sum(window);
      }
    }
    return sum;
  }

  /** The days on which anything was filed or closed. */
  NavigableSet<LocalDate> busyDays(Window.Days window) {
    var days = new TreeSet<LocalDate>();
    for (var measure : new Measure[] {Measure.FILED, Measure.CLOSED}) {
      for (var series : totals.getOrDefault(measure, Map.of()).values()) {
        series.daysWithin(window).forEach(days::add);
      }
    }
    return days;
  }

  private static void replace(
      Map<Measure, Map<CaseFamily, RunningTotals>> all,
      CaseFamily family,
      SortedMap<Integer, Amounts> cells) {
    var touched = EnumSet.noneOf(Measure.class);
    cells.values().forEach(cell -> cell.forEach((measure, amount) -> touched.add(measure)));
    all.forEach(
        (measure, families) -> {
          if (families.containsKey(family)) {
            touched.add(measure);
          }
        });
    var days = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
    for (var measure : touched) {
      var amounts = cells.values().stream().mapToLong(cell -> cell.of(measure)).toArray();
      all.computeIfAbsent(measure, m -> new HashMap<>())
          .compute(
              family,
              (same, held) -> (held == null ? RunningTotals.NONE : held).with(days, amounts));
    }
  }
}
