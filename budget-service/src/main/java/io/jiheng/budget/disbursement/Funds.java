package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;

/**
 * What a project has and what of it is bound 可用资金.
 *
 * @param granted of the sheet as approved and adjusted, by source
 * @param moved received by transfer and carry-over less given by transfer, by source
 * @param paid of the ledger, counter-entries taken off
 * @param reserved by commitments and not yet paid
 * @param carriedOut left of the closed project and carried over into the next year
 */
public record Funds(Sources granted, Sources moved, Money paid, Money reserved, Money carriedOut) {

  /** The adjusted budget 调整后预算. */
  public Sources budget() {
    return granted.plus(moved);
  }

  /** Paid, promised or passed on: what the budget cannot fall below. */
  public Money bound() {
    return paid.plus(reserved).plus(carriedOut);
  }

  /** What can be paid or promised beyond that. */
  public Money free() {
    return budget().total().minus(bound());
  }

  /** What is free, by source. */
  public Sources freeBySource() {
    return budget().minus(budget().taking(bound()));
  }
}
