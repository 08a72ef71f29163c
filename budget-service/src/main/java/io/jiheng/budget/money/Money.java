package io.jiheng.budget.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A sum of money 金额, exact. Kept in 万元 (ten thousand yuan) with up to six decimals, so that every 元
 * and 分 survives; may be negative (a reversal, a gap). Two sums that are worth the same are equal,
 * however many zeros they were written with.
 */
public record Money(BigDecimal wan) implements Comparable<Money> {

  /** Decimals of 万元 down to a hundredth of a 分. */
  public static final int DECIMALS = 6;

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  private static final int YUAN_PER_WAN_DIGITS = 4;

  /**
   * @throws ArithmeticException if the sum needs more than six decimals of 万元
   */
  public Money {
    wan = wan.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  public static Money ofWan(BigDecimal wan) {
    return new Money(wan);
  }

  public static Money ofWan(String wan) {
    return new Money(new BigDecimal(wan));
  }

  public static Money ofYuan(BigDecimal yuan) {
    return new Money(yuan.movePointLeft(YUAN_PER_WAN_DIGITS));
  }

  public static Money ofYuan(String yuan) {
    return ofYuan(new BigDecimal(yuan));
  }

  public static Money sum(Collection<Money> parts) {
    return parts.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(wan.add(other.wan));
  }

  public Money minus(Money other) {
    return new Money(wan.subtract(other.wan));
  }

  public Money negated() {
    return new Money(wan.negate());
  }

  /** This sum so many times, a part of a hundredth of a 分 rounded half up. */
  public Money times(BigDecimal factor) {
    return new Money(wan.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  public boolean isNegative() {
    return wan.signum() < 0;
  }

  public boolean isZero() {
    return wan.signum() == 0;
  }

  public boolean exceeds(Money other) {
    return compareTo(other) > 0;
  }

  public BigDecimal yuan() {
    return wan.movePointRight(YUAN_PER_WAN_DIGITS);
  }

  /** In 万元 as people write it: at least two decimals, no zeros beyond. */
  public BigDecimal writtenWan() {
    return written(wan);
  }

  /** In 元 as people write it: at least two decimals, no zeros beyond. */
  public BigDecimal writtenYuan() {
    return written(yuan());
  }

  public String showWan() {
    return writtenWan().toPlainString() + " 万元";
  }

  public String showYuan() {
    return writtenYuan().toPlainString() + " 元";
  }

  private static BigDecimal written(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return bare.setScale(Math.max(2, bare.scale()));
  }

  @Override
  public int compareTo(Money other) {
    return wan.compareTo(other.wan);
  }
}
