package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Project;
import java.time.LocalDate;
import java.util.Optional;

/** Whether money may be paid or reserved 支付控制. */
public final class PaymentPolicy {

  private PaymentPolicy() {}

  /**
   * Whether a payment may be made out of what is free.
   *
   * @return empty if it may
   */
  public static Optional<Refusal> ofPayment(
      Project project, Funds funds, Money amount, LocalDate paidOn, LocalDate today) {
    return ofDay(project, paidOn, today)
        .or(() -> beyond(amount, funds.free()).map(left -> above(funds)));
  }

  /**
   * Whether a payment may be made out of what a commitment has reserved.
   *
   * @return empty if it may
   */
  public static Optional<Refusal> ofDraw(
      Project project, CommitmentStanding drawn, Money amount, LocalDate paidOn, LocalDate today) {
    return ofDay(project, paidOn, today)
        .or(() -> drawn.release().map(release -> new Refusal.CommitmentReleased()))
        .or(() -> early(paidOn, drawn.commitment().committedOn()))
        .or(() -> beyond(amount, drawn.left()).map(Refusal.AboveCommitment::new));
  }

  /**
   * Whether a commitment may be made.
   *
   * @return empty if it may
   */
  public static Optional<Refusal> ofCommitment(
      Project project, Funds funds, Commitment commitment, LocalDate today) {
    return ofDay(project, commitment.committedOn(), today)
        .or(() -> beyond(commitment.amount(), funds.free()).map(left -> above(funds)));
  }

  private static Optional<Refusal> ofDay(Project project, LocalDate day, LocalDate today) {
    int year = project.sheet().key().year();
    if (!project.state().isPayable()) {
      return Optional.of(new Refusal.NotPayable());
    }
    if (day.getYear() != year) {
      return Optional.of(new Refusal.OutsideYear(year));
    }
    return day.isAfter(today) ? Optional.of(new Refusal.InTheFuture(today)) : Optional.empty();
  }

  private static Optional<Refusal> early(LocalDate paidOn, LocalDate committedOn) {
    return paidOn.isBefore(committedOn)
        ? Optional.of(new Refusal.BeforeCommitment(committedOn))
        : Optional.empty();
  }

  private static Refusal above(Funds funds) {
    return new Refusal.AboveFree(funds.free(), funds.reserved());
  }

  private static Optional<Money> beyond(Money amount, Money left) {
    return amount.exceeds(left) ? Optional.of(left) : Optional.empty();
  }
}
