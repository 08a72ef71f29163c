package io.jiheng.budget.monitoring;

import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.disbursement.Forecast;
import io.jiheng.budget.disbursement.PlanStatus;
import io.jiheng.budget.disbursement.Spending;
import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.targets.Quotient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The form of one check date 绩效运行监控表: money against the plan, and targets against time.
 *
 * @param revision how often people wrote into it; 0 if never
 * @param forecast what will be paid by the year's end
 */
public record MonitoringForm(
    LocalDate day,
    int revision,
    Standing standing,
    Optional<Forecast> forecast,
    List<MonitoredRow> rows,
    Notes notes) {

  public static MonitoringForm of(
      LocalDate day, int revision, Spending spending, List<TargetRow> targets, Notes notes) {
    Optional<Forecast> forecast = spending.forecast(day);
    Optional<Quotient> rate = forecast.flatMap(paid -> percent(paid, spending.budget()));
    return new MonitoringForm(
        day,
        revision,
        spending.at(day),
        forecast,
        targets.stream()
            .map(row -> MonitoredRow.of(row, notes.on(row.row()), spending.year(), rate))
            .toList(),
        notes);
  }

  private static Optional<Quotient> percent(Forecast forecast, Money budget) {
    return budget.isZero()
        ? Optional.empty()
        : Optional.of(new Quotient(forecast.paidByYearEnd().wan().movePointRight(2), budget.wan()));
  }

  /** Where the spending is behind its plan and nobody has said why. */
  public boolean spendingLacksReason() {
    return standing.status() == PlanStatus.BEHIND && notes.reason().isBlank();
  }
}
