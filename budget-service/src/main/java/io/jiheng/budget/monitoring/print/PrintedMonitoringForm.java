package io.jiheng.budget.monitoring.print;

import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.monitoring.Notes;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.Prose;
import io.jiheng.budget.printing.ReasonText;
import java.time.LocalDate;
import java.util.List;

/**
 * The form of monitoring 项目支出绩效目标执行监控表 (财预〔2019〕136号), with a row more than that: why the money is
 * not spent as planned.
 */
public final class PrintedMonitoringForm {

  public static final String TITLE = "项目支出绩效目标执行监控表";

  static final List<Integer> WIDTHS = List.of(3, 5, 6, 9, 7, 7, 7, 3, 3, 3, 3, 3, 11, 3, 3, 3, 9);

  private final PrintedMonitoring printed;
  private final Grid.Builder grid = Grid.ofColumns(WIDTHS.size());

  private PrintedMonitoringForm(PrintedMonitoring printed) {
    this.printed = printed;
  }

  public static PrintedForm of(PrintedMonitoring printed) {
    PrintedMonitoringForm paper = new PrintedMonitoringForm(printed);
    paper.head();
    paper.funds();
    paper.objectives();
    MonitoringRows.print(printed, paper.grid);
    LocalDate day = printed.form().day();
    return new PrintedForm(
        "监控表",
        PrintedForm.Orientation.LANDSCAPE,
        WIDTHS,
        List.of(
            Prose.title(
                "%s\n（%s，监控时点：%d年%d月%d日）"
                    .formatted(
                        TITLE,
                        printed.head().yearShown(),
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth())),
            paper.grid.build()));
  }

  private void head() {
    pair("项目名称", printed.head().name(), "项目编码", printed.head().code());
    pair("主管部门", printed.head().departmentShown(), "实施单位", printed.head().unitShown());
  }

  private void pair(String name, String text, String otherName, String otherText) {
    grid.row(
        Cell.name(name).wide(2),
        Cell.text(text).wide(5),
        Cell.name(otherName).wide(5),
        Cell.text(otherText).wide(5));
  }

  private void funds() {
    grid.row(
        Cell.name("项目资金（万元）").wide(2).high(printed.funds().size() + 1),
        Cell.name("").wide(2),
        Cell.name("年初预算数"),
        Cell.name("全年预算数"),
        Cell.name(printed.period() + "执行数"),
        Cell.name(printed.period() + "执行率").wide(5),
        Cell.name("全年预计执行数").wide(5));
    for (FundLine line : printed.funds()) {
      grid.row(
          Cell.name(line.name()).wide(2),
          Cell.figure(FundLine.shown(line.initial())),
          Cell.figure(FundLine.shown(line.budget())),
          Cell.figure(FundLine.shown(line.paid())),
          Cell.figure(line.rateShown()).wide(5),
          Cell.figure(FundLine.shown(printed.forecast(line))).wide(5));
    }
    Notes notes = printed.form().notes();
    String why = new ReasonText(notes.reason(), notes.measure()).written();
    grid.row(Cell.name("支出偏离计划的原因及改进措施").wide(4), Cell.text(PrintableText.orDash(why)).wide(13));
  }

  private void objectives() {
    grid.row(Cell.name("年度总体目标").wide(2), Cell.text(printed.head().objectives()).wide(15));
  }
}
