package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;

/**
 * A sum by where the money comes from 资金来源: fiscal 财政资金, other 其他资金, and carried over from the year
 * before 上年结转.
 */
public record Sources(Money fiscal, Money other, Money carried) {

  public static final Sources NOTHING = new Sources(Money.ZERO, Money.ZERO, Money.ZERO);

  /** A sum of one source. */
  public static Sources only(Source source, Money sum) {
    return switch (source) {
      case FISCAL -> new Sources(sum, Money.ZERO, Money.ZERO);
      case OTHER -> new Sources(Money.ZERO, sum, Money.ZERO);
      case CARRIED -> new Sources(Money.ZERO, Money.ZERO, sum);
    };
  }

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
   * Which sources a sum is taken from: what names one from that one, the rest from what is left
   * then. Of that, what was carried over is used first, as money that would lapse, then the fiscal
   * part, then the other. What exceeds all of them is reckoned to the other.
   */
  public Sources taking(SourcedSum sum) {
    return sum.named().plus(minus(sum.named()).taking(sum.unnamed()));
  }

  private Sources taking(Money sum) {
    Money ofCarried = least(sum, orNothing(carried));
    Money ofFiscal = least(sum.minus(ofCarried), orNothing(fiscal));
    return new Sources(ofFiscal, sum.minus(ofCarried).minus(ofFiscal), ofCarried);
  }

  /** Of a past day more may have been paid of a source than the budget has of it by now. */
  private static Money orNothing(Money left) {
    return left.isNegative() ? Money.ZERO : left;
  }

  public boolean isAnyNegative() {
    return fiscal.isNegative() || other.isNegative() || carried.isNegative();
  }

  private static Money least(Money one, Money other) {
    return one.exceeds(other) ? other : one;
  }
}
