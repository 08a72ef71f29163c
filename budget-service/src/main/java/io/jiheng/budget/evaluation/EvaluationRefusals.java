package io.jiheng.budget.evaluation;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of a self-evaluation, and how it is told. */
final class EvaluationRefusals {

  private static final int UNPROCESSABLE = 422;

  private EvaluationRefusals() {}

  static RuntimeException notApproved(Project project) {
    return Problem.of(409, "project-not-approved").arg("state", project.state().name()).exception();
  }

  static RuntimeException stale() {
    return Problem.of(412, "precondition-failed").exception();
  }

  static RuntimeException notFrom(EvaluationState state, EvaluationStep step) {
    return Problem.of(409, "evaluation-state")
        .arg("state", state.name())
        .arg("step", step.name())
        .exception();
  }

  static RuntimeException paid(Money paid) {
    return Problem.of(409, "evaluation-cancelled-but-paid")
        .arg("paidWan", paid.writtenWan())
        .exception();
  }

  static RuntimeException reasonsMissing(Scorecard card) {
    return Problem.of(UNPROCESSABLE, "evaluation-reasons-missing")
        .arg("rows", card.withoutReason())
        .arg("execution", card.execution().lacksReason())
        .exception();
  }

  static RuntimeException of(PointsViolation violation) {
    Problem problem = Problem.of(UNPROCESSABLE, violation.code());
    violation.facts().forEach(problem::arg);
    return problem.exception();
  }
}
