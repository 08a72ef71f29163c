package io.jiheng.budget.disbursement.store;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.store.Books;
import jakarta.enterprise.context.ApplicationScoped;

/** What the ledger has to say against an adjustment or a closing. */
@ApplicationScoped
class LedgerBooks implements Books {

  private final LedgerTable table;

  LedgerBooks(LedgerTable table) {
    this.table = table;
  }

  @Override
  public void refuseAdjustment(Project project, ProjectSheet adjusted) {
    Money paid = table.paid(project.id());
    if (paid.exceeds(adjusted.budget().total())) {
      throw LedgerRefusals.budgetBelowBound(paid);
    }
  }

  @Override
  public void refuseClosing(Project project) {
    // Nothing but payments is in the books, and what is paid is done.
  }
}
