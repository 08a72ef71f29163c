package io.jiheng.budget.evaluation;

import io.jiheng.budget.attainment.TargetBook;
import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.disbursement.FundsBook;
import io.jiheng.budget.disbursement.PaymentLedger;
import io.jiheng.budget.evaluation.print.PrintedEvaluation;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.FormHeads;
import io.jiheng.budget.sheet.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Gathers all that a form of self-evaluation 绩效自评表 says. */
@ApplicationScoped
public class EvaluationForms {

  private final EvaluationBook evaluations;
  private final Subjects subjects;
  private final TargetBook targets;
  private final FundsBook funds;
  private final PaymentLedger ledger;
  private final FormHeads heads;
  private final Clock clock;

  EvaluationForms(
      EvaluationBook evaluations,
      Subjects subjects,
      TargetBook targets,
      FundsBook funds,
      PaymentLedger ledger,
      FormHeads heads,
      Clock clock) {
    this.evaluations = evaluations;
    this.subjects = subjects;
    this.targets = targets;
    this.funds = funds;
    this.ledger = ledger;
    this.heads = heads;
    this.clock = clock;
  }

  @Transactional
  public PrintedEvaluation of(Project project) {
    SelfEvaluation evaluation = evaluations.get(project);
    Subject subject = subjects.of(project);
    Optional<Scorecard> card = evaluation.card();
    Share paid = card.map(Scorecard::execution).map(ExecutionScore::paid).orElse(subject.paid());
    LocalDate asOf = card.map(Scorecard::asOf).orElse(subject.asOf());
    return new PrintedEvaluation(
        heads.of(project),
        FundLine.of(
            heads.initial(project),
            funds.of(project).budget(),
            paid,
            ledger.spending(project).paidBySource(asOf)),
        evaluation,
        PrintedEvaluation.rows(evaluation, targets.rows(project, LocalDate.now(clock))),
        evaluation.signed().map(signed -> LocalDate.ofInstant(signed.at(), clock.getZone())));
  }
}
