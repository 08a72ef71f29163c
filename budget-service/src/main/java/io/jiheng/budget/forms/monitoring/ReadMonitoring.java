package io.jiheng.budget.forms.monitoring;

import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.filled.ReadFundLine;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.printing.ReasonText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A form of monitoring 绩效目标执行监控表 as a file has it, before it is settled of which project it is.
 *
 * @param stated 监控时点, where the heading names it
 * @param month up to whose end the columns count: 1–7月执行数
 * @param why 支出偏离计划的原因及改进措施
 */
public record ReadMonitoring(
    ReadFormHead head,
    Optional<LocalDate> stated,
    Optional<Integer> month,
    List<ReadFundLine> funds,
    ReasonText why,
    String objectives,
    List<ReadMonitoringRow> rows) {

  public ReadMonitoring {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
  }

  /** The check date, empty if nothing tells. */
  public Optional<LocalDate> day(int year) {
    return stated.or(() -> month.map(number -> YearMonth.of(year, number).atEndOfMonth()));
  }

  /** With what was noticed in reading. */
  public ReadMonitoring with(List<Remark> noticed) {
    return new ReadMonitoring(head.with(noticed), stated, month, funds, why, objectives, rows);
  }
}
