package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.persistence.CommitmentTable;
import io.jiheng.budget.disbursement.persistence.LedgerTable;
import io.jiheng.budget.disbursement.persistence.TransferTable;
import io.jiheng.budget.disbursement.persistence.TransferTable.Moved;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What a project has and what of it is bound, of all the books together. */
@ApplicationScoped
public class FundsBook {

  private final LedgerTable ledger;
  private final CommitmentTable commitments;
  private final TransferTable transfers;

  FundsBook(LedgerTable ledger, CommitmentTable commitments, TransferTable transfers) {
    this.ledger = ledger;
    this.commitments = commitments;
    this.transfers = transfers;
  }

  @Transactional
  public Funds of(Project project) {
    return of(project.id(), project.sheet());
  }

  /** As it would be with another sheet. */
  Funds of(long projectId, ProjectSheet sheet) {
    Moved moved = transfers.moved(projectId);
    Sources granted =
        new Sources(sheet.budget().fiscal(), sheet.budget().other(), sheet.budget().carried());
    return new Funds(
        granted,
        moved.beside(granted.carried()),
        ledger.paidBySource(projectId),
        commitments.reserved(projectId),
        moved.carriedOut());
  }
}
