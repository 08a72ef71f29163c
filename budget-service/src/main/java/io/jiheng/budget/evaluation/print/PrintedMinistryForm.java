package io.jiheng.budget.evaluation.print;

import static io.jiheng.budget.evaluation.print.EvaluationCells.money;
import static io.jiheng.budget.evaluation.print.EvaluationCells.number;

import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.ExecutionScore;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.MergedNames;
import io.jiheng.budget.printing.PrintableText;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.Prose;
import java.util.List;
import java.util.Optional;

/**
 * The Ministry's form 项目支出绩效自评表 (财预〔2020〕10号). It has a row more than that: why the money was not
 * all paid, for which the form itself leaves no place.
 */
final class PrintedMinistryForm {

  private static final List<Integer> WIDTHS = List.of(4, 6, 8, 12, 9, 11, 5, 6, 15);

  private final PrintedEvaluation form;
  private final Draft draft;
  private final Grid.Builder grid = Grid.ofColumns(WIDTHS.size());

  private PrintedMinistryForm(PrintedEvaluation form) {
    this.form = form;
    this.draft = form.evaluation().draft();
  }

  static PrintedForm of(PrintedEvaluation form) {
    PrintedMinistryForm printed = new PrintedMinistryForm(form);
    printed.head();
    printed.funds();
    printed.objectives();
    printed.indicators();
    printed.foot();
    return new PrintedForm(
        "自评表",
        PrintedForm.Orientation.LANDSCAPE,
        WIDTHS,
        List.of(
            Prose.title(EvaluationLayout.MINISTRY.title() + "\n（" + form.head().yearShown() + "）"),
            printed.grid.build()));
  }

  private void head() {
    grid.row(
        Cell.name("项目名称").wide(2),
        Cell.text(form.head().name()).wide(3),
        Cell.name("项目编码"),
        Cell.text(form.head().code()).wide(3));
    grid.row(
        Cell.name("主管部门").wide(2),
        Cell.text(form.head().departmentShown()).wide(3),
        Cell.name("实施单位"),
        Cell.text(form.head().unitShown()).wide(3));
  }

  private void funds() {
    grid.row(
        Cell.name("项目资金（万元）").wide(2).high(form.funds().size() + 1),
        Cell.name(""),
        Cell.name("年初预算数"),
        Cell.name("全年预算数（A）"),
        Cell.name("全年执行数（B）"),
        Cell.name("分值"),
        Cell.name("执行率（B/A）"),
        Cell.name("得分"));
    for (FundLine line : form.funds()) {
      // Only the whole is scored.
      Optional<ExecutionScore> scored =
          form.execution().filter(whole -> line.name().equals(FundLine.TOTAL));
      grid.row(
          Cell.name(line.name()),
          money(line.initial()),
          money(line.budget()),
          money(line.paid()),
          number(scored.map(ExecutionScore::points)),
          Cell.figure(line.rateShown()),
          number(scored.map(ExecutionScore::score)));
    }
    grid.row(
        Cell.name("预算执行偏差原因分析及改进措施").wide(3),
        Cell.text(PrintableText.orDash(EvaluationCells.written(draft.execution()))).wide(6));
    if (draft.isCancelled()) {
      grid.row(Cell.name("项目取消原因").wide(3), Cell.text(draft.cancelledBecause()).wide(6));
    }
  }

  private void objectives() {
    grid.row(Cell.name("年度总体目标").high(2), Cell.name("预期目标").wide(4), Cell.name("实际完成情况").wide(4));
    grid.row(
        Cell.text(form.head().objectives()).wide(4),
        Cell.text(PrintableText.orDash(draft.achieved())).wide(4));
  }

  private void indicators() {
    grid.row(
        Cell.name("绩效指标").high(form.rows().size() + 1),
        Cell.name("一级指标"),
        Cell.name("二级指标"),
        Cell.name("三级指标"),
        Cell.name("年度指标值（A）"),
        Cell.name("实际完成值（B）"),
        Cell.name("分值"),
        Cell.name("得分"),
        Cell.name("偏差原因分析及改进措施"));
    MergedNames.rows(
        grid,
        form.rows().stream().map(PrintedEvaluation.Row::branches).toList(),
        form.rows().stream().map(PrintedMinistryForm::row).toList());
  }

  private static List<Cell> row(PrintedEvaluation.Row row) {
    JudgedText actual = new JudgedText(row.actual().orElse(""), row.judgement());
    return List.of(
        Cell.text(row.indicator()),
        Cell.figure(PrintableText.orDash(row.target())),
        Cell.figure(PrintableText.orDash(actual.written())),
        number(row.points()),
        number(row.score()),
        Cell.text(EvaluationCells.written(row.remark())));
  }

  private void foot() {
    Optional<Scorecard> card = form.evaluation().card();
    grid.row(
        Cell.name("总分").wide(6),
        number(card.map(Scorecard::allPoints)),
        number(card.map(Scorecard::total)),
        EvaluationCells.grade(form));
    grid.row(
        Cell.name("填报人").wide(2),
        EvaluationCells.signer(form).wide(3),
        Cell.name("报送日期"),
        EvaluationCells.signedOn(form).wide(3));
  }
}
