package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The spending of a budget against its plan at the end of one day.
 *
 * @param plannedPercent cumulative, empty where there is no plan
 * @param paid all entries up to and on the day, counter-entries taken off
 */
public record Standing(LocalDate day, Optional<BigDecimal> plannedPercent, Share paid) {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  public Optional<Money> planned() {
    return plannedPercent.map(percent -> paid.whole().times(percent.multiply(HUNDREDTH)));
  }

  /** Paid less planned, in points, to two decimals; empty without a plan or with a zero budget. */
  public Optional<BigDecimal> gapPoints() {
    return plannedPercent.flatMap(
        planned ->
            paid.percent()
                .map(percent -> percent.subtract(planned).setScale(2, RoundingMode.HALF_UP)));
  }

  /** Paid less planned. */
  public Optional<Money> gap() {
    return planned().map(planned -> paid.part().minus(planned));
  }

  public PlanStatus status() {
    return plannedPercent.map(this::status).orElse(PlanStatus.NO_PLAN);
  }

  private PlanStatus status(BigDecimal percent) {
    int against = paid.compareWith(percent);
    if (against == 0) {
      return PlanStatus.ON_PLAN;
    }
    return against > 0 ? PlanStatus.AHEAD : PlanStatus.BEHIND;
  }
}
