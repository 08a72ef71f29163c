package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.query.slice.Slice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Adds up a term, from counters or from case files. */
@FunctionalInterface
public interface Sums {

  /** The sum of a term's measure and families over any days. */
  long over(Term term, Window.Days days);

  /** The sum of a term for a value at the end of {@code asOf}. */
  default long of(Term term, LocalDate asOf) {
    return over(term, term.window().of(asOf));
  }

  /** What of the books of the courts is asked for; empty books where only cases are looked at. */
  default BookSums books() {
    return new BookSums(List.of(), Slice.WHOLE);
  }

  /** The same sums over cases, with books. */
  default Sums with(BookSums books) {
    var cases = this;
    return new Sums() {
      @Override
      public long over(Term term, Window.Days days) {
        return cases.over(term, days);
      }

      @Override
      public BookSums books() {
        return books;
      }
    };
  }

  /** The sum of a part of a formula: its terms added up, each with its sign. */
  default long of(Collection<Term> terms, LocalDate asOf) {
    return terms.stream().mapToLong(term -> term.sign().factor() * of(term, asOf)).sum();
  }
}
