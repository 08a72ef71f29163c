package io.jiheng.indicators.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is booked 登记数额, exact to 2 decimals; below zero in a counter-entry.
 *
 * @param numerator the count, the part, the satisfied, or 1 for done
 * @param denominator the whole or the sample, of a ratio or survey
 */
public record Amount(BigDecimal numerator, Optional<BigDecimal> denominator) {

  private static final int DECIMALS = 2;

  /**
   * @throws ArithmeticException if an amount has more than 2 decimals
   */
  public Amount {
    numerator = exact(numerator);
    denominator = denominator.map(Amount::exact);
  }

  Amount negated() {
    return new Amount(numerator.negate(), denominator.map(BigDecimal::negate));
  }

  private static BigDecimal exact(BigDecimal amount) {
    return amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }
}
