package io.jiheng.budget.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * By the end of this day 检查时点 (3月底, 6月底, …) this much of the budget is planned to be spent, in per
 * cent from the start of the year on.
 */
public record CheckDate(LocalDate day, BigDecimal cumulativePercent) {

  /** 25 and 25.0 are the same percentage. */
  public CheckDate {
    cumulativePercent = PlainDecimal.of(cumulativePercent);
  }

  /** As the sheet heads its column: 6月底, or 6月15日 where it is not a month's end. */
  public String heading() {
    boolean monthEnd = day.getDayOfMonth() == day.lengthOfMonth();
    return day.getMonthValue() + "月" + (monthEnd ? "底" : day.getDayOfMonth() + "日");
  }
}
