package io.jiheng.budget.evaluation.print;

import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.disbursement.FundLine;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.ExecutionScore;
import io.jiheng.budget.evaluation.Judgement;
import io.jiheng.budget.evaluation.RowScore;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.evaluation.SelfEvaluation;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.print.FormHead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a form of self-evaluation 绩效自评表 says, whatever its layout.
 *
 * @param signedOn the day it was submitted
 */
public record PrintedEvaluation(
    FormHead head,
    List<FundLine> funds,
    SelfEvaluation evaluation,
    List<Row> rows,
    Optional<LocalDate> signedOn) {

  public PrintedEvaluation {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
  }

  /**
   * A row of the form; points and score are empty where nothing is scored.
   *
   * @param actual empty where nothing is known
   */
  public record Row(
      RowScore.Names names,
      String target,
      Optional<String> actual,
      Optional<BigDecimal> points,
      Optional<BigDecimal> score,
      Optional<RowScore.Verdict> verdict,
      Optional<Judgement> judgement,
      Draft.Remark remark) {

    static Row of(RowScore row) {
      return new Row(
          row.names(),
          row.target(),
          row.value().map(TargetValue::shown),
          Optional.of(row.points()),
          Optional.of(row.score()),
          Optional.of(row.verdict()),
          row.judgement(),
          row.remark());
    }

    static Row of(TargetRow row, Draft.RowNote note) {
      Indicator indicator = row.indicator();
      return new Row(
          new RowScore.Names(
              indicator.level1(), indicator.level2(), indicator.level3(), indicator.description()),
          indicator.target().text(),
          row.value().map(TargetValue::shown),
          note.points(),
          Optional.empty(),
          Optional.empty(),
          note.judgement(),
          note.remark());
    }

    /** What stands under 三级指标. */
    public String indicator() {
      return FormHead.indicator(names.level3(), names.description());
    }

    List<String> branches() {
      return List.of(names.level1(), names.level2());
    }
  }

  /** The rows as they are scored, or as they stand where nothing can be scored. */
  public static List<Row> rows(SelfEvaluation evaluation, List<TargetRow> targets) {
    return evaluation
        .card()
        .map(card -> card.rows().stream().map(Row::of).toList())
        .orElseGet(
            () ->
                targets.stream()
                    .map(row -> Row.of(row, evaluation.draft().on(row.row())))
                    .toList());
  }

  Optional<ExecutionScore> execution() {
    return evaluation.card().map(Scorecard::execution);
  }
}
