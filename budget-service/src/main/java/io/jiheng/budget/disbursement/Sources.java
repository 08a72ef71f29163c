package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;

/**
 * A sum by where the money comes from 资金来源: fiscal 财政资金, other 其他资金, and carried over from the year
 * before 上年结转.
 */
public record Sources(Money fiscal, Money other, Money carried) {

  public static final Sources NOTHING = new Sources(Money.ZERO, Money.ZERO, Money.ZERO);

  public Money total() {
    return fiscal.plus(other).plus(carried);
  }

  public Money of(Source source) {
    return switch (source) {
      case FISCAL -> fiscal;
      case OTHER -> other;
      case CARRIED -> carried;
    };
  }

  public Sources plus(Sources more) {
    return new Sources(
        fiscal.plus(more.fiscal), other.plus(more.other), carried.plus(more.carried));
  }

  public Sources minus(Sources less) {
    return new Sources(
        fiscal.minus(less.fiscal), other.minus(less.other), carried.minus(less.carried));
  }

  /**
   * Which sources a sum is taken from. Vouchers name none; what was carried over is used first, as
   * money that would lapse, then the fiscal part, then the other. What exceeds all of them is
   * reckoned to the other.
   */
  public Sources taking(Money sum) {
    Money ofCarried = least(sum, carried);
    Money ofFiscal = least(sum.minus(ofCarried), fiscal);
    return new Sources(ofFiscal, sum.minus(ofCarried).minus(ofFiscal), ofCarried);
  }

  public boolean isAnyNegative() {
    return fiscal.isNegative() || other.isNegative() || carried.isNegative();
  }

  private static Money least(Money one, Money other) {
    return one.exceeds(other) ? other : one;
  }
}
