package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.query.value.Evaluation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of an indicator; two are equal when their numbers are, however many zeros follow.
 *
 * @param denominator absent for a plain count
 * @param value as printed; absent where there is none
 */
public record Answer(
    BigDecimal numerator, Optional<BigDecimal> denominator, Optional<BigDecimal> value) {

  public Answer {
    numerator = numerator.stripTrailingZeros();
    denominator = denominator.map(BigDecimal::stripTrailingZeros);
    value = value.map(BigDecimal::stripTrailingZeros);
  }

  /** What an answer over HTTP says. */
  static Answer of(Map<String, ?> body) {
    return new Answer(
        number(body, "numerator").orElseThrow(),
        number(body, "denominator"),
        number(body, "value"));
  }

  private static Optional<BigDecimal> number(Map<String, ?> body, String name) {
    return Optional.ofNullable(body.get(name)).map(String::valueOf).map(BigDecimal::new);
  }

  public static Answer of(Evaluation evaluation) {
    return new Answer(evaluation.numerator(), evaluation.denominator(), evaluation.printed());
  }
}
