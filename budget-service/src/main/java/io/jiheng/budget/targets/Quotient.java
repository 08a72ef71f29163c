package io.jiheng.budget.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value kept as its two numbers, so that nothing is rounded before it is judged: 89.996 % is not
 * 90 %, however it is printed.
 */
public record Quotient(BigDecimal dividend, BigDecimal divisor) implements Comparable<Quotient> {

  private static final int SHOWN_DECIMALS = 2;

  /**
   * @throws IllegalArgumentException unless the divisor is above zero
   */
  public Quotient {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("Divisor must be above zero: " + divisor);
    }
  }

  public static Quotient of(BigDecimal whole) {
    return new Quotient(whole, BigDecimal.ONE);
  }

  /** This value as a part of another, which must be above zero. */
  public Quotient dividedBy(Quotient other) {
    return new Quotient(dividend.multiply(other.divisor), divisor.multiply(other.dividend));
  }

  public Quotient minus(Quotient other) {
    return new Quotient(
        dividend.multiply(other.divisor).subtract(other.dividend.multiply(divisor)),
        divisor.multiply(other.divisor));
  }

  public Quotient negated() {
    return new Quotient(dividend.negate(), divisor);
  }

  public int signum() {
    return dividend.signum();
  }

  /** So many times this value, rounded half up once, at the end. */
  public BigDecimal of(BigDecimal amount, int decimals) {
    return amount.multiply(dividend).divide(divisor, decimals, RoundingMode.HALF_UP);
  }

  /** To two decimals, half up, without zeros behind. */
  public BigDecimal shown() {
    BigDecimal bare = of(BigDecimal.ONE, SHOWN_DECIMALS).stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale()));
  }

  @Override
  public int compareTo(Quotient other) {
    return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
  }
}
