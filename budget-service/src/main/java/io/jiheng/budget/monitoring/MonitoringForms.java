package io.jiheng.budget.monitoring;

import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.disbursement.FundsBook;
import io.jiheng.budget.disbursement.PaymentLedger;
import io.jiheng.budget.disbursement.SourcedSum;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.monitoring.print.PrintedMonitoring;
import io.jiheng.budget.sheet.FormHeads;
import io.jiheng.budget.sheet.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Gathers all that a form of monitoring 绩效运行监控表 says. */
@ApplicationScoped
public class MonitoringForms {

  private final MonitoringBook monitoring;
  private final FundsBook funds;
  private final PaymentLedger ledger;
  private final FormHeads heads;

  MonitoringForms(
      MonitoringBook monitoring, FundsBook funds, PaymentLedger ledger, FormHeads heads) {
    this.monitoring = monitoring;
    this.funds = funds;
    this.ledger = ledger;
    this.heads = heads;
  }

  @Transactional
  public PrintedMonitoring of(Project project, LocalDate day) {
    MonitoringForm form = monitoring.get(project, day);
    Sources budget = funds.of(project).budget();
    SourcedSum paid = ledger.spending(project).paidBySource(day);
    return new PrintedMonitoring(
        heads.of(project),
        FundLine.of(heads.initial(project), budget, form.standing().paid(), paid),
        form.forecast().map(forecast -> budget.taking(paid.upTo(forecast.paidByYearEnd()))),
        form);
  }
}
