package io.jiheng.budget.evaluation;

import io.jiheng.budget.attainment.TargetBook;
import io.jiheng.budget.disbursement.PaymentLedger;
import io.jiheng.budget.disbursement.Spending;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.Project;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/** Gathers what is to be evaluated: payments of the year, and the values of the rows. */
@ApplicationScoped
class Subjects {

  private final TargetBook targets;
  private final PaymentLedger ledger;
  private final Clock clock;

  Subjects(TargetBook targets, PaymentLedger ledger, Clock clock) {
    this.targets = targets;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** As of today; once the year is over, of its last day. What was reported since counts too. */
  Subject of(Project project) {
    LocalDate today = LocalDate.now(clock);
    LocalDate yearEnd = LocalDate.of(project.sheet().key().year(), Month.DECEMBER, 31);
    LocalDate asOf = today.isAfter(yearEnd) ? yearEnd : today;
    Spending spending = ledger.spending(project);
    return new Subject(
        asOf,
        new Share(spending.paid(asOf), spending.budget()),
        targets.rows(project, today).stream()
            .map(row -> new Subject.Row(row.indicator(), row.bar(), row.value()))
            .toList());
  }
}
