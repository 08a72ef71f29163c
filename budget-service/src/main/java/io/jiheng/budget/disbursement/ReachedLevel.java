package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A level that a payment goes beyond.
 *
 * @param percent the level
 * @param by for a level of the plan, the check date whose sum it is a share of
 * @param left what could still have been paid under it before; below zero if it was gone beyond
 *     already
 */
public record ReachedLevel(BigDecimal percent, Optional<LocalDate> by, Money left) {

  /** The level as people write it: 100, not 100.0000. */
  public BigDecimal writtenPercent() {
    BigDecimal bare = percent.stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale()));
  }
}
