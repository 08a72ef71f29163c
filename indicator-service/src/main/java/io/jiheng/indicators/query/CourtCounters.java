package io.jiheng.indicators.query;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Amounts;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
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

  private static CaseFamily family(String word) {
    return CaseFamilies.standard().of(word);
  }
}
