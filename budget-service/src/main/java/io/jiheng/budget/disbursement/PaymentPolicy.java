package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a payment may be made 支付控制. */
public final class PaymentPolicy {

  private PaymentPolicy() {}

  /** Why a payment is refused. */
  public sealed interface Refusal {

    /** No approved budget to pay from, or its account is closed. */
    record NotPayable() implements Refusal {}

    /** Paid in another year than the budget is for. */
    record OutsideYear(int year) implements Refusal {}

    /** A ledger records what was paid, not what will be. */
    record InTheFuture(LocalDate today) implements Refusal {}

    /** More than what is left of the budget. */
    record AboveBudget(Money left) implements Refusal {}
  }

  /**
   * @param paid the sum of the project's ledger so far
   * @return empty if the payment may be made
   */
  public static Optional<Refusal> refusal(
      Project project, Money paid, Money amount, LocalDate paidOn, LocalDate today) {
    Money left = project.sheet().budget().total().minus(paid);
    int year = project.sheet().key().year();
    if (!project.state().isPayable()) {
      return Optional.of(new Refusal.NotPayable());
    }
    if (paidOn.getYear() != year) {
      return Optional.of(new Refusal.OutsideYear(year));
    }
    if (paidOn.isAfter(today)) {
      return Optional.of(new Refusal.InTheFuture(today));
    }
    return amount.exceeds(left) ? Optional.of(new Refusal.AboveBudget(left)) : Optional.empty();
  }
}
