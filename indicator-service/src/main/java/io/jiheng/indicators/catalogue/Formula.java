package io.jiheng.indicators.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * How an indicator is computed from windowed sums. The roll-up of several courts adds numerators
 * and denominators; it is never a mean of percentages.
 */
public sealed interface Formula {

  List<Term> numerator();

  /** All terms of the formula. */
  Stream<Term> terms();

  /** A plain number: the sum of its terms. */
  record Count(List<Term> numerator) implements Formula {
    @Override
    public Stream<Term> terms() {
      return numerator.stream();
    }
  }

  /**
   * A sum for each judge: the sum over the mean headcount of quota judges 员额法官 in a window, by the
   * roster.
   */
  record PerJudge(List<Term> numerator, Window headcount) implements Formula {
    @Override
    public Stream<Term> terms() {
      return numerator.stream();
    }
  }

  /**
   * What departments booked in their ledger 部门工作台账: a count, or the quotient of its two amounts; a
   * check is the share of the bookings that say done.
   */
  record Ledger(LedgerItem item, Window window) implements Formula {
    @Override
    public List<Term> numerator() {
      return List.of();
    }

    @Override
    public Stream<Term> terms() {
      return Stream.empty();
    }
  }

  /** A quotient: sum over sum. */
  record Quotient(List<Term> numerator, List<Term> denominator) implements Formula {
    @Override
    public Stream<Term> terms() {
      return Stream.concat(numerator.stream(), denominator.stream());
    }
  }
}
