package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Term;
import java.time.LocalDate;

/** Where the sum of a term comes from: counters, or case files. */
@FunctionalInterface
public interface Sums {

  /** The sum of a term for a value at the end of {@code asOf}. */
  long of(Term term, LocalDate asOf);
}
