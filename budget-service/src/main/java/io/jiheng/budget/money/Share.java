package io.jiheng.budget.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One sum as a part of another, exact: kept as the two sums, divided only to be shown. A part of
 * nothing has no percentage.
 */
public record Share(Money part, Money whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In per cent, rounded half up to two decimals; empty when the whole is zero. */
  public Optional<BigDecimal> percent() {
    if (whole.isZero()) {
      return Optional.empty();
    }
    return Optional.of(part.wan().multiply(HUNDRED).divide(whole.wan(), 2, RoundingMode.HALF_UP));
  }

  /**
   * Against a percentage, without any rounding; nothing of nothing stands level with any.
   *
   * @return below, at or above zero as this share is below, at or above the percentage
   */
  public int compareWith(BigDecimal percent) {
    return part.wan().multiply(HUNDRED).compareTo(whole.wan().multiply(percent));
  }
}
