package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.persistence.CommitmentTable;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Books;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectSheet;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the ledger, the commitments and the transfers have to say against an adjustment or a
 * closing.
 */
@ApplicationScoped
class LedgerBooks implements Books {

  private final FundsBook funds;
  private final CommitmentTable commitments;

  LedgerBooks(FundsBook funds, CommitmentTable commitments) {
    this.funds = funds;
    this.commitments = commitments;
  }

  @Override
  public void refuseAdjustment(Project project, ProjectSheet adjusted) {
    Funds wanted = funds.of(project.id(), adjusted);
    if (wanted.free().isNegative()) {
      throw LedgerRefusals.budgetBelowBound(wanted.bound());
    }
    if (wanted.budget().isAnyNegative()) {
      throw LedgerRefusals.sourceBelowGiven(wanted.moved());
    }
    if (wanted.isAnyOverdrawn()) {
      throw LedgerRefusals.sourceBelowNamed(wanted.paid().plus(wanted.reserved()).named());
    }
  }

  @Override
  public void refuseClosing(Project project) {
    Money reserved = commitments.reserved(project.id()).total();
    if (!reserved.isZero()) {
      throw CommitmentRefusals.open(reserved);
    }
  }
}
