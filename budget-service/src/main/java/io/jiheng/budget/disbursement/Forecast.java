package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.CheckDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What will be paid by the year's end 全年支出预测, and how that was reckoned. Never less than is paid
 * already, never more than the budget.
 */
public record Forecast(Method method, Money paidByYearEnd) {

  /** How a forecast was reckoned. */
  public enum Method {
    /** Paid at the last check date ÷ planned for it, held through the rest of the plan. */
    PLAN_PACE,
    /** Paid so far ÷ days gone × days of the year: no check date yet, or no plan at all. */
    DAY_PACE,
    /** The year is over: what is paid. */
    FINAL
  }

  /**
   * @return empty before the year begins
   */
  static Optional<Forecast> at(LocalDate day, int year, Spending spending) {
    if (day.getYear() < year) {
      return Optional.empty();
    }
    Money paid = spending.paid(day);
    if (day.getYear() > year || day.equals(LocalDate.of(year, 12, 31))) {
      return Optional.of(new Forecast(Method.FINAL, paid));
    }
    return spending
        .plan()
        .last(day)
        .filter(last -> last.cumulativePercent().signum() > 0)
        .map(last -> new Forecast(Method.PLAN_PACE, atPlanPace(last, spending)))
        .or(() -> Optional.of(new Forecast(Method.DAY_PACE, atDayPace(day, paid))))
        .map(forecast -> forecast.within(paid, spending.budget()));
  }

  private static Money atPlanPace(CheckDate last, Spending spending) {
    return scaled(spending.paid(last.day()), BigDecimal.valueOf(100), last.cumulativePercent());
  }

  private static Money atDayPace(LocalDate day, Money paid) {
    return scaled(
        paid,
        BigDecimal.valueOf(Year.of(day.getYear()).length()),
        BigDecimal.valueOf(day.getDayOfYear()));
  }

  private static Money scaled(Money money, BigDecimal times, BigDecimal by) {
    return money.times(times.divide(by, MathContext.DECIMAL128));
  }

  private Forecast within(Money least, Money most) {
    if (paidByYearEnd.exceeds(most)) {
      return new Forecast(method, most);
    }
    return least.exceeds(paidByYearEnd) ? new Forecast(method, least) : this;
  }
}
