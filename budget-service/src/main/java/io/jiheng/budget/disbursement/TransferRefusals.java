package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.TransferPolicy.Refused;
import io.jiheng.budget.money.Money;
import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of a transfer or carry-over, and how it is told. */
final class TransferRefusals {

  private TransferRefusals() {}

  static RuntimeException of(Refused refused) {
    if (refused instanceof Refused.NotPayable it) {
      return Problem.of(409, "transfer-not-payable")
          .arg("project", it.project().id())
          .arg("state", it.project().state().name())
          .exception();
    } else if (refused instanceof Refused.NotClosed it) {
      return Problem.of(409, "carry-over-not-closed")
          .arg("state", it.project().state().name())
          .exception();
    } else if (refused instanceof Refused.AcrossYears) {
      return Problem.of(422, "transfer-across-years").exception();
    } else if (refused instanceof Refused.NotNextYear) {
      return Problem.of(422, "carry-over-not-next-year").exception();
    } else if (refused instanceof Refused.AboveFree above) {
      return left(
              Problem.of(409, "transfer-above-free").arg("source", above.source().name()),
              above.left())
          .exception();
    }
    Refused.AboveLeft above = (Refused.AboveLeft) refused;
    return left(Problem.of(409, "carry-over-above-left"), above.left()).exception();
  }

  static RuntimeException toItself() {
    return Problem.of(422, "transfer-to-itself").exception();
  }

  static RuntimeException numberTaken(String number) {
    return Problem.of(409, "transfer-number-taken").arg("number", number).exception();
  }

  private static Problem left(Problem problem, Money left) {
    return problem.arg("leftYuan", left.writtenYuan()).arg("leftWan", left.writtenWan());
  }
}
