package io.jiheng.budget.evaluation.print;

import static io.jiheng.budget.evaluation.print.EvaluationCells.number;

import io.jiheng.budget.evaluation.RowScore.Verdict;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.MergedNames;
import io.jiheng.budget.printing.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The fourth chapter of the form of Hebei 年度绩效指标完成情况. Its points are of a hundred, so they are the
 * weights in per cent too; 单项指标得分 is what was earned of a hundred.
 */
final class HebeiRows {

  private HebeiRows() {}

  static Grid of(PrintedEvaluation form) {
    Grid.Builder grid =
        Grid.ofColumns(PrintedHebeiForm.WIDTHS.size())
            .row(
                Cell.name("一级指标").high(2),
                Cell.name("二级指标").high(2),
                Cell.name("三级指标").high(2),
                Cell.name("指标分值").high(2),
                Cell.name("预期指标值").wide(3),
                Cell.name("单项指标实际完成值").high(2),
                Cell.name("单项指标完成情况").high(2),
                Cell.name("自评得分").wide(3))
            .row(
                Cell.name("符号"),
                Cell.name("值"),
                Cell.name("单位（文字描述）"),
                Cell.name("单项指标得分"),
                Cell.name("权重占比（%）"),
                Cell.name("单项指标折算得分"));
    MergedNames.rows(
        grid,
        form.rows().stream().map(PrintedEvaluation.Row::branches).toList(),
        form.rows().stream().map(HebeiRows::row).toList());
    Optional<Scorecard> card = form.evaluation().card();
    grid.row(
        Cell.name("自评总分").wide(8),
        EvaluationCells.grade(form).wide(2),
        number(card.map(Scorecard::allPoints)),
        number(card.map(Scorecard::total)));
    return grid.row(
            Cell.name("填报人").wide(3),
            EvaluationCells.signer(form).wide(4),
            Cell.name("报送日期").wide(2),
            EvaluationCells.signedOn(form).wide(3))
        .build();
  }

  private static List<Cell> row(PrintedEvaluation.Row row) {
    TargetParts target = TargetParts.of(row.target());
    // What was found of it stands in the next column.
    JudgedText actual = new JudgedText(row.actual().orElse(""), Optional.empty());
    return List.of(
        Cell.text(row.indicator()),
        number(row.points()),
        Cell.figure(target.sign()),
        Cell.figure(target.value()),
        Cell.figure(target.unit()),
        Cell.figure(PrintableText.orDash(actual.written())),
        Cell.text(attainment(row)),
        number(row.score().flatMap(score -> ofHundred(score, row.points()))),
        number(row.points()),
        number(row.score()));
  }

  /** How it came out in the first line, below it why. */
  private static String attainment(PrintedEvaluation.Row row) {
    String found =
        row.judgement()
            .map(judgement -> new JudgedText("", Optional.of(judgement)).written())
            .or(() -> row.verdict().map(HebeiRows::word))
            .orElse(PrintableText.NOTHING);
    String why = EvaluationCells.written(row.remark());
    return why.isEmpty() ? found : found + "\n" + why;
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case MET, JUDGED -> "完成";
      case MISSED -> "未完成";
      case NO_VALUE -> "无完成值";
      case NOT_COMPARABLE -> "无法比较";
      case NOT_JUDGED -> "未评定";
    };
  }

  private static Optional<BigDecimal> ofHundred(BigDecimal score, Optional<BigDecimal> points) {
    return points
        .filter(all -> all.signum() > 0)
        .map(all -> score.movePointRight(2).divide(all, 2, RoundingMode.HALF_UP));
  }
}
