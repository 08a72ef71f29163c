package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of a commitment, and how it is told. */
final class CommitmentRefusals {

  private CommitmentRefusals() {}

  static RuntimeException of(Refusal refusal, Project project) {
    if (refusal instanceof Refusal.OutsideYear outside) {
      return Problem.of(422, "commitment-outside-year").arg("year", outside.year()).exception();
    } else if (refusal instanceof Refusal.InTheFuture future) {
      return Problem.of(422, "commitment-in-future").arg("today", future.today()).exception();
    } else if (refusal instanceof Refusal.AboveFree above) {
      return Problem.of(409, "commitment-above-free")
          .arg("leftYuan", above.left().writtenYuan())
          .arg("leftWan", above.left().writtenWan())
          .arg("reservedYuan", above.reserved().writtenYuan())
          .exception();
    } else if (refusal instanceof Refusal.AboveSource above) {
      return LedgerRefusals.aboveSource("commitment-above-source", above);
    }
    return LedgerRefusals.notPayable(project);
  }

  static RuntimeException numberTaken(String number) {
    return Problem.of(409, "commitment-number-taken").arg("number", number).exception();
  }

  static RuntimeException notFound(String number) {
    return Problem.of(404, "commitment-not-found").arg("number", number).exception();
  }

  static RuntimeException released(String number) {
    return Problem.of(409, "commitment-released").arg("number", number).exception();
  }

  static RuntimeException releaseDay() {
    return Problem.of(422, "release-day").exception();
  }

  static RuntimeException open(Money reserved) {
    return Problem.of(409, "commitments-open")
        .arg("reservedYuan", reserved.writtenYuan())
        .arg("reservedWan", reserved.writtenWan())
        .exception();
  }
}
