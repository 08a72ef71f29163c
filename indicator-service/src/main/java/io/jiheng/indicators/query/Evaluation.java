package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.ExactValue;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The exact parts of a value.
 *
 * @param denominator absent for a plain count
 * @param exact absent where there is nothing to divide by
 */
public record Evaluation(long numerator, OptionalLong denominator, Optional<ExactValue> exact) {

  public static Evaluation of(Indicator indicator, LocalDate asOf, Sums sums) {
    var formula = indicator.formula();
    var numerator = sums.of(formula.numerator(), asOf);
    var factor = indicator.unit().factor();
    if (formula instanceof Formula.Quotient quotient) {
      var denominator = sums.of(quotient.denominator(), asOf);
      return new Evaluation(
          numerator,
          OptionalLong.of(denominator),
          denominator > 0
              ? Optional.of(new ExactValue(numerator, denominator, factor))
              : Optional.empty());
    }
    if (formula instanceof Formula.PerJudge) {
      return new Evaluation(numerator, OptionalLong.of(0), Optional.empty());
    }
    return new Evaluation(
        numerator, OptionalLong.empty(), Optional.of(new ExactValue(numerator, 1, factor)));
  }

  /** The printed value: a count as it is, a quotient rounded half-up to 2 decimals. */
  public Optional<BigDecimal> printed() {
    return denominator.isEmpty()
        ? Optional.of(BigDecimal.valueOf(numerator))
        : exact.map(ExactValue::rounded);
  }
}
