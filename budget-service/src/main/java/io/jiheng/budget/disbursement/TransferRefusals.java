package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.TransferPolicy.Refused;
import io.jiheng.budget.money.Money;
import io.jiheng.pattern.refusal.RefusedException;

/** Says what can stand in the way of a transfer or carry-over. */
final class TransferRefusals {

  private TransferRefusals() {}

  static RefusedException of(Refused refused) {
    if (refused instanceof Refused.NotPayable it) {
      return RefusedException.conflict("transfer-not-payable")
          .with("project", it.project().id())
          .with("state", it.project().state().name());
    } else if (refused instanceof Refused.NotClosed it) {
      return RefusedException.conflict("carry-over-not-closed")
          .with("state", it.project().state().name());
    } else if (refused instanceof Refused.AcrossYears) {
      return RefusedException.againstRule("transfer-across-years");
    } else if (refused instanceof Refused.NotNextYear) {
      return RefusedException.againstRule("carry-over-not-next-year");
    } else if (refused instanceof Refused.AboveFree above) {
      return left(
          RefusedException.conflict("transfer-above-free").with("source", above.source().name()),
          above.left());
    }
    Refused.AboveLeft above = (Refused.AboveLeft) refused;
    return left(RefusedException.conflict("carry-over-above-left"), above.left());
  }

  static RefusedException toItself() {
    return RefusedException.againstRule("transfer-to-itself");
  }

  static RefusedException numberTaken(String number) {
    return RefusedException.conflict("transfer-number-taken").with("number", number);
  }

  private static RefusedException left(RefusedException refused, Money left) {
    return refused.with("leftYuan", left.writtenYuan()).with("leftWan", left.writtenWan());
  }
}
