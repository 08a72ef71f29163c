package io.jiheng.indicators.query.slice;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;
import java.time.LocalDate;
import java.util.Collection;

/** Decides which contributions a term adds up. */
public final class TermFilter {

  private TermFilter() {}

  /** Whether a contribution is of the term's measure, in its window and of its families. */
  public static boolean takes(Term term, Window.Days window, Contribution contribution) {
    return contribution.measure() == term.measure()
        && window.contains(contribution.cell().day())
        && term.families()
            .contains()
            .test(CaseFamilies.standard().of(contribution.cell().family()));
  }

  /** What contributions add to the sum of some terms, each with its sign. */
  public static long sum(
      Collection<Term> terms, Collection<Contribution> contributions, LocalDate asOf) {
    long sum = 0;
    for (var term : terms) {
      var window = term.window().of(asOf);
      for (var contribution : contributions) {
        if (takes(term, window, contribution)) {
          sum += term.sign().factor() * contribution.amount();
        }
      }
    }
    return sum;
  }
}
