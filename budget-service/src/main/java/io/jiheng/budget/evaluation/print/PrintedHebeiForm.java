package io.jiheng.budget.evaluation.print;

import static io.jiheng.budget.evaluation.print.EvaluationCells.money;
import static io.jiheng.budget.evaluation.print.EvaluationCells.number;

import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.ExecutionScore;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.printing.Block;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.Prose;
import java.util.List;

/**
 * The form of Hebei 预算项目绩效自评表, in its four chapters. What the execution of the budget earns, and
 * why not all of it, has rows of its own, for the total counts it.
 */
final class PrintedHebeiForm {

  static final List<Integer> WIDTHS = List.of(6, 7, 11, 5, 4, 6, 7, 9, 15, 6, 6, 6);

  private final PrintedEvaluation form;
  private final Draft draft;

  private PrintedHebeiForm(PrintedEvaluation form) {
    this.form = form;
    this.draft = form.evaluation().draft();
  }

  static PrintedForm of(PrintedEvaluation form) {
    PrintedHebeiForm printed = new PrintedHebeiForm(form);
    return new PrintedForm(
        "自评表",
        PrintedForm.Orientation.LANDSCAPE,
        WIDTHS,
        List.<Block>of(
            Prose.title(EvaluationLayout.HEBEI.title() + "\n（" + form.head().yearShown() + "）"),
            Prose.heading("一、基本情况"),
            printed.basics(),
            Prose.heading("二、预算执行情况"),
            printed.execution(),
            Prose.heading("三、目标完成情况"),
            printed.objectives(),
            Prose.heading("四、年度绩效指标完成情况"),
            HebeiRows.of(form)));
  }

  private Grid basics() {
    return Grid.ofColumns(WIDTHS.size())
        .row(
            Cell.name("项目名称"),
            Cell.text(form.head().name()).wide(4),
            Cell.name("项目编码").wide(2),
            Cell.text(form.head().code()).wide(5))
        .row(
            Cell.name("实施单位"),
            Cell.text(form.head().unitShown()).wide(4),
            Cell.name("主管部门").wide(2),
            Cell.text(form.head().departmentShown()).wide(5))
        .row(
            Cell.name("是否专项"),
            Cell.text(PrintableText.NOTHING).wide(4),
            Cell.name("金额单位").wide(2),
            Cell.text("万元").wide(5))
        .build();
  }

  private Grid execution() {
    Grid.Builder grid =
        Grid.ofColumns(WIDTHS.size())
            .row(
                Cell.name("资金来源").wide(3),
                Cell.name("年初预算数").wide(2),
                Cell.name("预算安排（调整后）").wide(2),
                Cell.name("资金到位"),
                Cell.name("资金执行"),
                Cell.name("执行进度（%）").wide(3));
    for (FundLine line : form.funds()) {
      grid.row(
          Cell.name(line.name()).wide(3),
          money(line.initial()).wide(2),
          money(line.budget()).wide(2),
          // Money that came in is in no book of this service.
          Cell.figure(PrintableText.NOTHING),
          money(line.paid()),
          Cell.figure(line.rateShown()).wide(3));
    }
    grid.row(
        Cell.name("预算执行分值").wide(3),
        number(form.execution().map(ExecutionScore::points)).wide(4),
        Cell.name("预算执行得分").wide(2),
        number(form.execution().map(ExecutionScore::score)).wide(3));
    grid.row(
        Cell.name("预算执行偏差原因分析及改进措施").wide(3),
        Cell.text(PrintableText.orDash(EvaluationCells.written(draft.execution()))).wide(9));
    if (draft.isCancelled()) {
      grid.row(Cell.name("项目取消原因").wide(3), Cell.text(draft.cancelledBecause()).wide(9));
    }
    return grid.build();
  }

  private Grid objectives() {
    return Grid.ofColumns(WIDTHS.size())
        .row(Cell.name("预期目标").wide(5), Cell.name("具体完成情况").wide(4), Cell.name("总体完成率（%）").wide(3))
        .row(
            Cell.text(form.head().objectives()).wide(5),
            Cell.text(PrintableText.orDash(draft.achieved())).wide(4),
            number(form.evaluation().card().flatMap(Scorecard::attainedPercent)).wide(3))
        .build();
  }
}
