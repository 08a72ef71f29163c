package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of an entry in the ledger, and how it is told. */
final class LedgerRefusals {

  private LedgerRefusals() {}

  static RuntimeException of(Refusal refusal, Project project) {
    if (refusal instanceof Refusal.OutsideYear outside) {
      return Problem.of(422, "payment-outside-year").arg("year", outside.year()).exception();
    } else if (refusal instanceof Refusal.InTheFuture future) {
      return Problem.of(422, "payment-in-future").arg("today", future.today()).exception();
    } else if (refusal instanceof Refusal.AboveFree above) {
      return left(Problem.of(409, "payment-above-budget"), above.left())
          .arg("reservedYuan", above.reserved().writtenYuan())
          .exception();
    } else if (refusal instanceof Refusal.AboveSource above) {
      return aboveSource("payment-above-source", above);
    } else if (refusal instanceof Refusal.Stopped stopped) {
      return stopped(stopped.at());
    }
    return ofDraw(refusal, project);
  }

  private static RuntimeException ofDraw(Refusal refusal, Project project) {
    if (refusal instanceof Refusal.AboveCommitment above) {
      return left(Problem.of(409, "payment-above-commitment"), above.left()).exception();
    } else if (refusal instanceof Refusal.OtherSource other) {
      return Problem.of(409, "payment-of-other-source")
          .arg("source", other.reserved().name())
          .exception();
    } else if (refusal instanceof Refusal.CommitmentReleased) {
      return Problem.of(409, "payment-on-released").exception();
    } else if (refusal instanceof Refusal.BeforeCommitment before) {
      return Problem.of(422, "payment-before-commitment")
          .arg("committedOn", before.committedOn())
          .exception();
    }
    return notPayable(project);
  }

  private static RuntimeException stopped(ReachedLevel level) {
    Money left = level.left().isNegative() ? Money.ZERO : level.left();
    return level
        .by()
        .map(day -> Problem.of(409, "payment-stopped-by-plan").arg("day", day))
        .map(problem -> left(problem, left))
        .orElseGet(() -> left(Problem.of(409, "payment-stopped-by-budget"), left))
        .arg("percent", level.writtenPercent())
        .exception();
  }

  static RuntimeException aboveSource(String code, Refusal.AboveSource above) {
    return left(Problem.of(409, code), above.left())
        .arg("source", above.source().name())
        .exception();
  }

  private static Problem left(Problem problem, Money left) {
    return problem.arg("leftYuan", left.writtenYuan()).arg("leftWan", left.writtenWan());
  }

  static RuntimeException notPayable(Project project) {
    return Problem.of(409, "project-not-payable").arg("state", project.state().name()).exception();
  }

  static RuntimeException voucherTaken(String voucher) {
    return Problem.of(409, "voucher-taken").arg("voucher", voucher).exception();
  }

  static RuntimeException notFound(String voucher) {
    return Problem.of(404, "voucher-not-found").arg("voucher", voucher).exception();
  }

  static RuntimeException alreadyReversed(String voucher, String by) {
    return Problem.of(409, "voucher-reversed")
        .arg("voucher", voucher)
        .arg("reversal", by)
        .exception();
  }

  static RuntimeException isReversal(String voucher) {
    return Problem.of(409, "voucher-is-reversal").arg("voucher", voucher).exception();
  }

  static RuntimeException reversalDay() {
    return Problem.of(422, "reversal-day").exception();
  }

  static RuntimeException budgetBelowBound(Money bound) {
    return Problem.of(409, "adjustment-below-bound")
        .arg("boundYuan", bound.writtenYuan())
        .arg("boundWan", bound.writtenWan())
        .exception();
  }

  /** Of one of the sources the adjusted sheet has less than was given away by transfer. */
  static RuntimeException sourceBelowGiven(Sources moved) {
    return Problem.of(409, "adjustment-below-given")
        .arg("fiscalWan", moved.fiscal().writtenWan())
        .arg("otherWan", moved.other().writtenWan())
        .arg("carriedWan", moved.carried().writtenWan())
        .exception();
  }

  /** Of one of the sources the adjusted sheet has less than payments and commitments name. */
  static RuntimeException sourceBelowNamed(Sources named) {
    return Problem.of(409, "adjustment-below-named")
        .arg("fiscalWan", named.fiscal().writtenWan())
        .arg("otherWan", named.other().writtenWan())
        .arg("carriedWan", named.carried().writtenWan())
        .exception();
  }
}
