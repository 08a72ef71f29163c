package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.refusal.RefusedException;

/** Says what can stand in the way of an entry in the ledger. */
final class LedgerRefusals {

  private LedgerRefusals() {}

  static RefusedException of(Refusal refusal, Project project) {
    if (refusal instanceof Refusal.OutsideYear outside) {
      return RefusedException.againstRule("payment-outside-year").with("year", outside.year());
    } else if (refusal instanceof Refusal.InTheFuture future) {
      return RefusedException.againstRule("payment-in-future").with("today", future.today());
    } else if (refusal instanceof Refusal.AboveFree above) {
      return left(RefusedException.conflict("payment-above-budget"), above.left())
          .with("reservedYuan", above.reserved().writtenYuan());
    } else if (refusal instanceof Refusal.AboveSource above) {
      return aboveSource("payment-above-source", above);
    } else if (refusal instanceof Refusal.Stopped stopped) {
      return stopped(stopped.at());
    }
    return ofDraw(refusal, project);
  }

  private static RefusedException ofDraw(Refusal refusal, Project project) {
    if (refusal instanceof Refusal.AboveCommitment above) {
      return left(RefusedException.conflict("payment-above-commitment"), above.left());
    } else if (refusal instanceof Refusal.OtherSource other) {
      return RefusedException.conflict("payment-of-other-source")
          .with("source", other.reserved().name());
    } else if (refusal instanceof Refusal.CommitmentReleased) {
      return RefusedException.conflict("payment-on-released");
    } else if (refusal instanceof Refusal.BeforeCommitment before) {
      return RefusedException.againstRule("payment-before-commitment")
          .with("committedOn", before.committedOn());
    }
    return notPayable(project);
  }

  private static RefusedException stopped(ReachedLevel level) {
    Money left = level.left().isNegative() ? Money.ZERO : level.left();
    return level
        .by()
        .map(day -> RefusedException.conflict("payment-stopped-by-plan").with("day", day))
        .map(refused -> left(refused, left))
        .orElseGet(() -> left(RefusedException.conflict("payment-stopped-by-budget"), left))
        .with("percent", level.writtenPercent());
  }

  static RefusedException aboveSource(String code, Refusal.AboveSource above) {
    return left(RefusedException.conflict(code), above.left())
        .with("source", above.source().name());
  }

  private static RefusedException left(RefusedException refused, Money left) {
    return refused.with("leftYuan", left.writtenYuan()).with("leftWan", left.writtenWan());
  }

  static RefusedException notPayable(Project project) {
    return RefusedException.conflict("project-not-payable").with("state", project.state().name());
  }

  static RefusedException voucherTaken(String voucher) {
    return RefusedException.conflict("voucher-taken").with("voucher", voucher);
  }

  static RefusedException notFound(String voucher) {
    return RefusedException.unknown("voucher-not-found").with("voucher", voucher);
  }

  static RefusedException alreadyReversed(String voucher, String by) {
    return RefusedException.conflict("voucher-reversed")
        .with("voucher", voucher)
        .with("reversal", by);
  }

  static RefusedException isReversal(String voucher) {
    return RefusedException.conflict("voucher-is-reversal").with("voucher", voucher);
  }

  static RefusedException reversalDay() {
    return RefusedException.againstRule("reversal-day");
  }

  static RefusedException budgetBelowBound(Money bound) {
    return RefusedException.conflict("adjustment-below-bound")
        .with("boundYuan", bound.writtenYuan())
        .with("boundWan", bound.writtenWan());
  }

  /** Of one of the sources the adjusted sheet has less than was given away by transfer. */
  static RefusedException sourceBelowGiven(Sources moved) {
    return RefusedException.conflict("adjustment-below-given")
        .with("fiscalWan", moved.fiscal().writtenWan())
        .with("otherWan", moved.other().writtenWan())
        .with("carriedWan", moved.carried().writtenWan());
  }

  /** Of one of the sources the adjusted sheet has less than payments and commitments name. */
  static RefusedException sourceBelowNamed(Sources named) {
    return RefusedException.conflict("adjustment-below-named")
        .with("fiscalWan", named.fiscal().writtenWan())
        .with("otherWan", named.other().writtenWan())
        .with("carriedWan", named.carried().writtenWan());
  }
}
