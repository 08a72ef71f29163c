package io.jiheng.indicators.query;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.measures.Measure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The counters of one court at one revision. Immutable. */
record CourtCounters(long revision, Map<CaseFamily, FamilySeries> families) {

  static final CourtCounters NONE = new CourtCounters(0, Map.of());

  /** With cells that changed since, as amounts by type word and epoch day. */
  CourtCounters with(long newRevision, Map<String, SortedMap<Integer, Amounts>> changed) {
    var series = new HashMap<>(families);
    changed.forEach(
        (word, cells) ->
            series.merge(
                family(word),
                FamilySeries.EMPTY.with(cells),
                (known, ignored) -> known.with(cells)));
    return new CourtCounters(newRevision, Map.copyOf(series));
  }

  long sum(Term term, Window.Days window, Predicate<CaseFamily> filter) {
    long sum = 0;
    for (var entry : families.entrySet()) {
      var family = entry.getKey();
      if (term.families().contains().test(family) && filter.test(family)) {
        sum += entry.getValue().sum(term.measure(), window);
      }
    }
    return sum;
  }

  /** The days on which anything was filed or closed. */
  NavigableSet<LocalDate> busyDays(Window.Days window) {
    var days = new TreeSet<LocalDate>();
    for (var series : families.values()) {
      series.daysWith(Measure.FILED, window).forEach(days::add);
      series.daysWith(Measure.CLOSED, window).forEach(days::add);
    }
    return days;
  }

  private static CaseFamily family(String word) {
    return CaseFamilies.standard().of(word);
  }
}
