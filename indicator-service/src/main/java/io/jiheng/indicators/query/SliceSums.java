package io.jiheng.indicators.query;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Contributions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sums over case files: the same contributions that move the counters, added up on the spot. */
public final class SliceSums implements Sums {

  private final List<Contribution> contributions = new ArrayList<>();
  private final Predicate<CaseFamily> filter;

  public SliceSums(Predicate<CaseFamily> filter) {
    this.filter = filter;
  }

  public void add(CaseFile file) {
    if (filter.test(file.family())) {
      contributions.addAll(Contributions.of(file));
    }
  }

  @Override
  public long of(Term term, LocalDate asOf) {
    var window = term.window().of(asOf);
    return contributions.stream()
        .filter(c -> c.measure() == term.measure())
        .filter(c -> window.contains(c.cell().day()))
        .filter(c -> term.families().contains().test(CaseFamilies.standard().of(c.cell().family())))
        .mapToLong(Contribution::amount)
        .sum();
  }
}
