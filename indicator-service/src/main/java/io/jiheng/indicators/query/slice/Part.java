package io.jiheng.indicators.query.slice;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import java.util.List;

/** A part of a formula 分子、分母. */
public enum Part {
  NUMERATOR,
  DENOMINATOR;

  /** The terms of this part; none where the indicator has no such part made of cases. */
  public List<Term> terms(Indicator indicator) {
    if (this == NUMERATOR) {
      return indicator.formula().numerator();
    }
    return indicator.formula() instanceof Formula.Quotient quotient
        ? quotient.denominator()
        : List.of();
  }
}
