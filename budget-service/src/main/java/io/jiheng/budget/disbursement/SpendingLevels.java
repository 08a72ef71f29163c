package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.DisbursementPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a unit wants to be warned of a payment, and where it stops one 支付控制线, in per cent of the
 * budget and of what is planned to be paid by the check date that ends the running period. An empty
 * level is none; the budget itself stops every payment, whatever the levels.
 */
public record SpendingLevels(
    Optional<BigDecimal> warnBudget,
    Optional<BigDecimal> stopBudget,
    Optional<BigDecimal> warnPlan,
    Optional<BigDecimal> stopPlan) {

  /** For units that have set none, nor any above them: warned, and stopped by the budget only. */
  public static final SpendingLevels HOUSE =
      new SpendingLevels(
          Optional.of(BigDecimal.valueOf(90)),
          Optional.empty(),
          Optional.of(BigDecimal.valueOf(100)),
          Optional.empty());

  private static final int PERCENT_DIGITS = 2;

  /** A payment to be held against the levels. */
  public record Payment(
      Money amount, LocalDate on, Money budget, DisbursementPlan plan, PaidByDay paid) {}

  /** The levels of warning that the payment goes beyond. */
  public List<ReachedLevel> warnings(Payment payment) {
    return reached(payment, warnBudget, warnPlan).toList();
  }

  /** The level that stops the payment: of several the one that leaves the least. */
  public Optional<ReachedLevel> stop(Payment payment) {
    return reached(payment, stopBudget, stopPlan).min(Comparator.comparing(ReachedLevel::left));
  }

  private static Stream<ReachedLevel> reached(
      Payment payment, Optional<BigDecimal> ofBudget, Optional<BigDecimal> ofPlan) {
    return Stream.concat(
            ofBudget.map(percent -> ofBudget(payment, percent)).stream(),
            ofPlan.flatMap(percent -> ofPlan(payment, percent)).stream())
        .filter(level -> payment.amount().exceeds(level.left()));
  }

  private static ReachedLevel ofBudget(Payment payment, BigDecimal percent) {
    Money level = payment.budget().times(fraction(percent));
    return new ReachedLevel(percent, Optional.empty(), level.minus(payment.paid().total()));
  }

  /** A payment entered late also counts on the check dates since its day; the tightest decides. */
  private static Optional<ReachedLevel> ofPlan(Payment payment, BigDecimal percent) {
    return payment.plan().checkDates().stream()
        .filter(date -> !date.day().isBefore(payment.on()))
        .map(date -> ofPlan(payment, percent, date))
        .min(Comparator.comparing(ReachedLevel::left));
  }

  private static ReachedLevel ofPlan(Payment payment, BigDecimal percent, CheckDate date) {
    BigDecimal share = fraction(percent).multiply(fraction(date.cumulativePercent()));
    Money level = payment.budget().times(share);
    return new ReachedLevel(
        percent, Optional.of(date.day()), level.minus(payment.paid().until(date.day())));
  }

  private static BigDecimal fraction(BigDecimal percent) {
    return percent.movePointLeft(PERCENT_DIGITS);
  }
}
