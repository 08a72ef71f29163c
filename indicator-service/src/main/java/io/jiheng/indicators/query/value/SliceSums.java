package io.jiheng.indicators.query.value;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Measure;
import io.jiheng.indicators.query.snapshot.Sums;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Adds up the contributions of files 案卷求和: the same that move the counters. Of many files there are
 * no more amounts than days, families and measures: no contribution is kept.
 */
public final class SliceSums implements Sums {

  private final Map<Measure, Map<CaseFamily, Map<LocalDate, Long>>> byMeasure =
      new EnumMap<>(Measure.class);

  private final Set<Measure> measures;

  /** Sums of every measure. */
  public SliceSums() {
    this(EnumSet.allOf(Measure.class));
  }

  /** Sums of those measures alone. */
  SliceSums(Set<Measure> measures) {
    this.measures = measures;
  }

  public void add(Collection<Contribution> contributions) {
    for (var contribution : contributions) {
      if (!measures.contains(contribution.measure())) {
        continue;
      }
      var cell = contribution.cell();
      byMeasure
          .computeIfAbsent(contribution.measure(), measure -> new HashMap<>())
          .computeIfAbsent(CaseFamilies.standard().of(cell.family()), family -> new HashMap<>())
          .merge(cell.day(), contribution.amount(), Long::sum);
    }
  }

  @Override
  public long over(Term term, Window.Days window) {
    long sum = 0;
    for (var family : byMeasure.getOrDefault(term.measure(), Map.of()).entrySet()) {
      if (term.families().contains().test(family.getKey())) {
        for (var day : family.getValue().entrySet()) {
          sum += window.contains(day.getKey()) ? day.getValue() : 0;
        }
      }
    }
    return sum;
  }

  /** How many amounts are kept. */
  long amounts() {
    return byMeasure.values().stream()
        .flatMap(families -> families.values().stream())
        .mapToLong(Map::size)
        .sum();
  }
}
