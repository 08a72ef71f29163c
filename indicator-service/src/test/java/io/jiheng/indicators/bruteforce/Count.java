package io.jiheng.indicators.bruteforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is counted by hand.
 *
 * @param denominator absent for a plain count
 * @param quotient the one divided by the other, so far that no printed digit is in doubt; the
 *     numerator of a plain count; absent where there is nothing to divide by or to count
 */
record Count(
    BigDecimal numerator, Optional<BigDecimal> denominator, Optional<BigDecimal> quotient) {

  /** Where a plain count is not kept. */
  static final Count UNKNOWN = new Count(BigDecimal.ZERO, Optional.empty(), Optional.empty());

  private static final int DECIMALS = 30;

  static Count of(long numerator) {
    return of(BigDecimal.valueOf(numerator));
  }

  static Count of(BigDecimal numerator) {
    return new Count(numerator, Optional.empty(), Optional.of(numerator));
  }

  static Count of(long numerator, long denominator) {
    return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  static Count of(BigDecimal numerator, BigDecimal denominator) {
    return new Count(numerator, Optional.of(denominator), divided(numerator, denominator));
  }

  /** One by the other; a percentage of nothing, or of less than nothing, is none. */
  static Optional<BigDecimal> divided(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() > 0
        ? Optional.of(numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  /** As it is to be answered, printed in a unit with 2 decimals. */
  Answer in(String unit) {
    var factor =
        switch (unit) {
          case "%" -> 100;
          case "‰" -> 1000;
          default -> 1;
        };
    return new Answer(
        numerator,
        denominator,
        quotient.map(
            value -> value.multiply(BigDecimal.valueOf(factor)).setScale(2, RoundingMode.HALF_UP)));
  }
}
