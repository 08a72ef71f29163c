package io.jiheng.budget.monitoring.print;

import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.monitoring.MonitoringForm;
import io.jiheng.budget.sheet.print.FormHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a form of monitoring 绩效运行监控表 says.
 *
 * @param funds what was paid of them is up to the check date
 * @param forecast what will be paid by the year's end, by source; empty where nothing is forecast
 */
public record PrintedMonitoring(
    FormHead head, List<FundLine> funds, Optional<Sources> forecast, MonitoringForm form) {

  public PrintedMonitoring {
    funds = List.copyOf(funds);
  }

  /** What will be paid of a line by the year's end; empty where nothing is forecast. */
  public Optional<Money> forecast(FundLine line) {
    return forecast.map(
        sources ->
            switch (line.name()) {
              case FundLine.FISCAL -> sources.fiscal();
              case FundLine.CARRIED -> sources.carried();
              case FundLine.OTHER -> sources.other();
              default -> sources.total();
            });
  }

  /** The months looked at: 1–6月, or 1月1日–6月15日 where the day is no month's end. */
  String period() {
    LocalDate day = form.day();
    return day.getDayOfMonth() == day.lengthOfMonth()
        ? "1–" + day.getMonthValue() + "月"
        : "1月1日–" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
