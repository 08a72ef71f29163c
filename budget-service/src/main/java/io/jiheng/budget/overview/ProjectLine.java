package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.SourcedSum;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectState;

/**
 * One project in a list or a sum: its budget by source, and how its spending stands on the day
 * asked for.
 *
 * @param approved as first approved, before any adjustment; nothing if it is not approved
 * @param budget after adjustments, transfers and carry-over
 * @param paidNamed by that day, of the sources that payments name
 * @param reserved by commitments on that day and not paid by then
 * @param carriedOut into the next year
 */
public record ProjectLine(
    long id,
    ProjectKey key,
    ProjectState state,
    Sources approved,
    Sources budget,
    Sources paidNamed,
    Money reserved,
    Money carriedOut,
    int revision,
    Standing standing) {

  public Money paid() {
    return standing.paid().part();
  }

  public Sources paidBySource() {
    return budget.taking(new SourcedSum(paidNamed, paid().minus(paidNamed.total())));
  }

  public Money free() {
    return budget.total().minus(paid()).minus(reserved).minus(carriedOut);
  }
}
