package io.jiheng.budget.disbursement.store;

import io.jiheng.budget.disbursement.PaymentPolicy.Refusal;
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
    } else if (refusal instanceof Refusal.AboveBudget above) {
      return Problem.of(409, "payment-above-budget")
          .arg("leftYuan", above.left().writtenYuan())
          .arg("leftWan", above.left().writtenWan())
          .exception();
    }
    return notPayable(project);
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
}
