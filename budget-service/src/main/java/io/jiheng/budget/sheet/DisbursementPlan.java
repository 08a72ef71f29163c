package io.jiheng.budget.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The disbursement plan 资金支出计划: cumulative per cent of the budget at check dates, in the sheet's
 * order. A sheet without one (document 004) has {@link #NONE}.
 */
public record DisbursementPlan(List<CheckDate> checkDates) {

  public static final DisbursementPlan NONE = new DisbursementPlan(List.of());

  public DisbursementPlan {
    checkDates = List.copyOf(checkDates);
  }

  public boolean isAbsent() {
    return checkDates.isEmpty();
  }

  /**
   * The cumulative per cent planned at the end of a day. The plan is a stair: between two check
   * dates that of the last check date on or before the day holds, before the first one nothing is
   * due. The sheet promises sums at check dates and says nothing of the days between.
   *
   * @return empty only where there is no plan
   */
  public Optional<BigDecimal> planned(LocalDate day) {
    if (isAbsent()) {
      return Optional.empty();
    }
    return Optional.of(last(day).map(CheckDate::cumulativePercent).orElse(BigDecimal.ZERO));
  }

  /** The last check date on or before the day. */
  public Optional<CheckDate> last(LocalDate day) {
    return checkDates.stream()
        .filter(date -> !date.day().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The next check date after the day. */
  public Optional<CheckDate> next(LocalDate day) {
    return checkDates.stream().filter(date -> date.day().isAfter(day)).findFirst();
  }
}
