package io.jiheng.budget.evaluation;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.refusal.RefusedException;

/** Says what can stand in the way of a self-evaluation. */
final class EvaluationRefusals {

  private EvaluationRefusals() {}

  static RefusedException notApproved(Project project) {
    return RefusedException.conflict("project-not-approved").with("state", project.state().name());
  }

  static RefusedException stale() {
    return RefusedException.outdated();
  }

  static RefusedException notFrom(EvaluationState state, EvaluationStep step) {
    return RefusedException.conflict("evaluation-state")
        .with("state", state.name())
        .with("step", step.name());
  }

  static RefusedException paid(Money paid) {
    return RefusedException.conflict("evaluation-cancelled-but-paid")
        .with("paidWan", paid.writtenWan());
  }

  static RefusedException reasonsMissing(Scorecard card) {
    return RefusedException.againstRule("evaluation-reasons-missing")
        .with("rows", card.withoutReason())
        .with("execution", card.execution().lacksReason());
  }

  static RefusedException of(PointsViolation violation) {
    RefusedException refused = RefusedException.againstRule(violation.code());
    violation.facts().forEach(refused::with);
    return refused;
  }
}
