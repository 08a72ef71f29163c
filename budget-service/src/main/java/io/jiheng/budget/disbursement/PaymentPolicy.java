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
      Project project, Funds funds, LedgerEntry payment, LocalDate today) {
    return ofDay(project, payment.paidOn(), today)
        .or(() -> beyond(payment.amount(), funds.free()).map(left -> above(funds)))
        .or(() -> beyond(payment.source(), payment.amount(), funds.freeBySource()));
  }

  /**
   * Whether a payment may be made out of what a commitment has reserved.
   *
   * @return empty if it may
   */
  public static Optional<Refusal> ofDraw(
      Project project,
      CommitmentStanding drawn,
      Funds funds,
      LedgerEntry payment,
      LocalDate today) {
    Commitment commitment = drawn.commitment();
    return ofDay(project, payment.paidOn(), today)
        .or(() -> drawn.release().map(release -> new Refusal.CommitmentReleased()))
        .or(() -> early(payment.paidOn(), commitment.committedOn()))
        .or(() -> beyond(payment.amount(), drawn.left()).map(Refusal.AboveCommitment::new))
        .or(
            () ->
                commitment.source().isPresent()
                    ? other(commitment.source().get(), payment)
                    : beyond(payment.source(), payment.amount(), funds.drawableBySource()));
  }

  /**
   * Whether a commitment may be made.
   *
   * @return empty if it may
   */
  public static Optional<Refusal> ofCommitment(
      Project project, Funds funds, Commitment commitment, LocalDate today) {
    return ofDay(project, commitment.committedOn(), today)
        .or(() -> beyond(commitment.amount(), funds.free()).map(left -> above(funds)))
        .or(() -> beyond(commitment.source(), commitment.amount(), funds.freeBySource()));
  }

  /** What a commitment has reserved of one source is not paid from another. */
  private static Optional<Refusal> other(Source reserved, LedgerEntry payment) {
    return payment.source().equals(Optional.of(reserved))
        ? Optional.empty()
        : Optional.of(new Refusal.OtherSource(reserved));
  }

  private static Optional<Refusal> beyond(Optional<Source> named, Money amount, Sources left) {
    return named.flatMap(
        source ->
            beyond(amount, left.of(source)).map(rest -> new Refusal.AboveSource(source, rest)));
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
    return new Refusal.AboveFree(funds.free(), funds.reserved().total());
  }

  private static Optional<Money> beyond(Money amount, Money left) {
    return amount.exceeds(left) ? Optional.of(left) : Optional.empty();
  }
}
