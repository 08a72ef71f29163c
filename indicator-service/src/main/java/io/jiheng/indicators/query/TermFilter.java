package io.jiheng.indicators.query;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;

/** Which contributions a term adds up. */
final class TermFilter {

  private TermFilter() {}

  /** Whether a contribution is of the term's measure, in its window and of its families. */
  static boolean takes(Term term, Window.Days window, Contribution contribution) {
    return contribution.measure() == term.measure()
        && window.contains(contribution.cell().day())
        && term.families()
            .contains()
            .test(CaseFamilies.standard().of(contribution.cell().family()));
  }
}
