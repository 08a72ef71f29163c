package io.jiheng.indicators.query.comparison;

import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.query.slice.TermFilter;
import io.jiheng.indicators.query.snapshot.Sums;
import java.time.LocalDate;
import java.util.List;

/**
 * Adds up files for values at the end of one day: a number for each term and nothing else, so that
 * a ranking can keep them for every judge of a province.
 */
final class SumsOfDay implements Sums {

  private final Terms terms;
  private final long[] sums;

  public SumsOfDay(Terms terms) {
    this.terms = terms;
    this.sums = new long[terms.terms.size()];
  }

  /** The terms that sums are kept for, each with its window. */
  static final class Terms {

    private final List<Term> terms;
    private final List<Window.Days> windows;

    Terms(List<Term> terms, LocalDate asOf) {
      this.terms = terms;
      this.windows = terms.stream().map(term -> term.window().of(asOf)).toList();
    }

    /** Whether any of them adds a contribution up. */
    boolean anyTakes(Contribution contribution) {
      for (int i = 0; i < terms.size(); i++) {
        if (takes(i, contribution)) {
          return true;
        }
      }
      return false;
    }

    private boolean takes(int index, Contribution contribution) {
      return TermFilter.takes(terms.get(index), windows.get(index), contribution);
    }

    private int indexOf(Term term, Window.Days days) {
      for (int i = 0; i < terms.size(); i++) {
        if (terms.get(i).equals(term) && windows.get(i).equals(days)) {
          return i;
        }
      }
      throw new IllegalArgumentException("no sum is kept for " + term + " over " + days);
    }
  }

  void add(Contribution contribution) {
    for (int i = 0; i < sums.length; i++) {
      if (terms.takes(i, contribution)) {
        sums[i] += contribution.amount();
      }
    }
  }

  @Override
  public long over(Term term, Window.Days days) {
    return sums[terms.indexOf(term, days)];
  }
}
