package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectState;

/**
 * One project in a list or a sum: its budget by source, and how its spending stands on the day
 * asked for.
 */
record ProjectLine(
    long id,
    ProjectKey key,
    ProjectState state,
    Money fiscal,
    Money other,
    int revision,
    Standing standing) {

  Money budget() {
    return standing.paid().whole();
  }

  Money paid() {
    return standing.paid().part();
  }
}
