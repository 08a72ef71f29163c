package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums over files: the same contributions that move the counters, added up on the spot. */
public final class SliceSums implements Sums {

  private final Map<Measure, List<Contribution>> byMeasure = new EnumMap<>(Measure.class);

  public void add(Collection<Contribution> contributions) {
    for (var contribution : contributions) {
      byMeasure
          .computeIfAbsent(contribution.measure(), measure -> new ArrayList<>())
          .add(contribution);
    }
  }

  @Override
  public long over(Term term, Window.Days window) {
    long sum = 0;
    for (var contribution : byMeasure.getOrDefault(term.measure(), List.of())) {
      if (TermFilter.takes(term, window, contribution)) {
        sum += contribution.amount();
      }
    }
    return sum;
  }
}
