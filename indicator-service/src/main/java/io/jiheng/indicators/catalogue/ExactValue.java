package io.jiheng.indicators.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact value: numerator × factor ÷ denominator, kept as whole numbers.
 *
 * @param denominator positive
 * @param factor 100 for percent, 1000 for permille, else 1
 */
public record ExactValue(long numerator, long denominator, int factor) {

  private static final int PRINTED_DECIMALS = 2;

  public ExactValue {
    if (denominator <= 0) {
      throw new IllegalArgumentException("denominator must be positive, not " + denominator);
    }
  }

  /** The value as printed, with 2 decimals. */
  public BigDecimal rounded(Rounding rounding) {
    return scaledNumerator()
        .divide(BigDecimal.valueOf(denominator), PRINTED_DECIMALS, rounding.mode());
  }

  /** The value with so many decimals, for further working. */
  public BigDecimal toDecimal(int decimals) {
    return scaledNumerator()
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** Compares two exact quotients of the same unit. */
  public int compareTo(ExactValue other) {
    return scaledNumerator()
        .multiply(BigDecimal.valueOf(other.denominator))
        .compareTo(other.scaledNumerator().multiply(BigDecimal.valueOf(denominator)));
  }

  /** Compares the exact quotient with a number. */
  int compareTo(BigDecimal number) {
    return scaledNumerator().compareTo(number.multiply(BigDecimal.valueOf(denominator)));
  }

  private BigDecimal scaledNumerator() {
    return BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(factor));
  }
}
