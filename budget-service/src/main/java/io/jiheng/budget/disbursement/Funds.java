package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import java.util.Optional;

/**
 * What a project has and what of it is bound 可用资金.
 *
 * @param granted of the sheet as approved and adjusted, by source
 * @param moved received by transfer and carry-over less given by transfer, by source
 * @param paid of the ledger, counter-entries taken off
 * @param reserved by commitments and not yet paid
 * @param carriedOut left of the closed project and carried over into the next year
 */
public record Funds(
    Sources granted, Sources moved, SourcedSum paid, SourcedSum reserved, Money carriedOut) {

  /** The adjusted budget 调整后预算. */
  public Sources budget() {
    return granted.plus(moved);
  }

  /** Paid, promised or passed on: what the budget cannot fall below. */
  public Money bound() {
    return paid.plus(reserved).total().plus(carriedOut);
  }

  /** What can be paid or promised beyond that. */
  public Money free() {
    return budget().total().minus(bound());
  }

  /** What is paid, by source. */
  public Sources paidBySource() {
    return budget().taking(paid);
  }

  /** What is free, by source. */
  public Sources freeBySource() {
    return less(paid.plus(reserved));
  }

  /**
   * What a commitment that names no source can be paid from. What such commitments keep back is a
   * sum only, which is of no source before it is paid.
   */
  public Sources drawableBySource() {
    return less(paid.plus(new SourcedSum(reserved.named(), Money.ZERO)));
  }

  /** Of which source less is there than payments and commitments name. */
  public boolean isAnyOverdrawn() {
    return budget().minus(paid.named()).minus(reserved.named()).isAnyNegative();
  }

  private Sources less(SourcedSum used) {
    SourcedSum all = used.plus(SourcedSum.of(Optional.empty(), carriedOut));
    return budget().minus(budget().taking(all));
  }
}
