package io.jiheng.budget.monitoring.print;

import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.monitoring.Cause;
import io.jiheng.budget.monitoring.Expectation;
import io.jiheng.budget.monitoring.Likelihood;
import io.jiheng.budget.monitoring.MonitoredRow;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.MergedNames;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.print.FormHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The indicators of the form of monitoring 绩效指标, causes and likelihoods ticked in their columns.
 */
final class MonitoringRows {

  private static final String TICK = "√";

  private MonitoringRows() {}

  static void print(PrintedMonitoring printed, Grid.Builder grid) {
    List<MonitoredRow> rows = printed.form().rows();
    grid.row(
        Cell.name("绩效指标").high(rows.size() + 2),
        Cell.name("一级指标").high(2),
        Cell.name("二级指标").high(2),
        Cell.name("三级指标").high(2),
        Cell.name("年度指标值").high(2),
        Cell.name(printed.period() + "执行情况").high(2),
        Cell.name("全年预计完成情况").high(2),
        Cell.name("偏差原因分析").wide(Cause.values().length + 1),
        Cell.name("完成目标可能性").wide(Likelihood.values().length),
        Cell.name("备注（改进措施）").high(2));
    grid.row(
        Stream.of(
                Stream.of(Cause.values()).map(Cause::printed),
                Stream.of("原因说明"),
                Stream.of(Likelihood.values()).map(Likelihood::printed))
            .flatMap(names -> names)
            .map(Cell::name)
            .toArray(Cell[]::new));
    MergedNames.rows(
        grid,
        rows.stream()
            .map(row -> row.target().indicator())
            .map(indicator -> List.of(indicator.level1(), indicator.level2()))
            .toList(),
        rows.stream().map(MonitoringRows::row).toList());
  }

  private static List<Cell> row(MonitoredRow row) {
    Indicator indicator = row.target().indicator();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(FormHead.indicator(indicator.level3(), indicator.description())));
    cells.add(Cell.figure(PrintableText.orDash(indicator.target().text())));
    cells.add(
        Cell.figure(PrintableText.orDash(row.target().value().map(TargetValue::shown).orElse(""))));
    cells.add(Cell.figure(PrintableText.orDash(row.expected().map(Expectation::shown).orElse(""))));
    for (Cause cause : Cause.values()) {
      cells.add(ticked(row.note().cause().filter(cause::equals).isPresent()));
    }
    cells.add(Cell.text(row.note().reason()));
    for (Likelihood likelihood : Likelihood.values()) {
      cells.add(ticked(row.note().likelihood().filter(likelihood::equals).isPresent()));
    }
    cells.add(Cell.text(row.note().measure()));
    return cells;
  }

  private static Cell ticked(boolean is) {
    return Cell.figure(is ? TICK : "");
  }
}
