package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.refusal.RefusedException;

/** Says what can stand in the way of a commitment. */
final class CommitmentRefusals {

  private CommitmentRefusals() {}

  static RefusedException of(Refusal refusal, Project project) {
    if (refusal instanceof Refusal.OutsideYear outside) {
      return RefusedException.againstRule("commitment-outside-year").with("year", outside.year());
    } else if (refusal instanceof Refusal.InTheFuture future) {
      return RefusedException.againstRule("commitment-in-future").with("today", future.today());
    } else if (refusal instanceof Refusal.AboveFree above) {
      return RefusedException.conflict("commitment-above-free")
          .with("leftYuan", above.left().writtenYuan())
          .with("leftWan", above.left().writtenWan())
          .with("reservedYuan", above.reserved().writtenYuan());
    } else if (refusal instanceof Refusal.AboveSource above) {
      return LedgerRefusals.aboveSource("commitment-above-source", above);
    }
    return LedgerRefusals.notPayable(project);
  }

  static RefusedException numberTaken(String number) {
    return RefusedException.conflict("commitment-number-taken").with("number", number);
  }

  static RefusedException notFound(String number) {
    return RefusedException.unknown("commitment-not-found").with("number", number);
  }

  static RefusedException released(String number) {
    return RefusedException.conflict("commitment-released").with("number", number);
  }

  static RefusedException releaseDay() {
    return RefusedException.againstRule("release-day");
  }

  static RefusedException open(Money reserved) {
    return RefusedException.conflict("commitments-open")
        .with("reservedYuan", reserved.writtenYuan())
        .with("reservedWan", reserved.writtenWan());
  }
}
