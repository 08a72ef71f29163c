package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.query.comparison.Comparison;
import io.jiheng.indicators.query.comparison.Projection;
import io.jiheng.indicators.query.comparison.Ranking;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.value.rest.FigureAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a value beside others: earlier ones, later ones, those of others. */
final class OutlookAnswers {

  private static final int DECIMALS = 2;

  private OutlookAnswers() {}

  /**
   * A value, and how it stands to the same day of last year and to the end of the period before.
   */
  @Schema(name = "Comparison")
  record ComparisonAnswer(
      @Schema(examples = "closing-rate") String code,
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "%") String unit,
      FigureAnswer now,
      @Schema(description = "同比 against the same day of last year") DifferenceAnswer lastYear,
      @Schema(description = "环比 against the end of the period before") DifferenceAnswer before) {}

  /** The difference to an earlier value; null where one of them has no value. */
  @Schema(name = "Difference")
  record DifferenceAnswer(
      FigureAnswer earlier,
      @Schema(examples = "3.20", nullable = true) BigDecimal difference,
      @Schema(examples = "个百分点") String unit) {

    static DifferenceAnswer of(LocalDate asOf, Comparison comparison) {
      return new DifferenceAnswer(
          FigureAnswer.of(asOf, comparison.earlier()),
          comparison.difference().orElse(null),
          comparison.unit());
    }
  }

  /** The courts, departments or judges of a scope in order. */
  @Schema(name = "Ranking")
  record RankingAnswer(
      @Schema(examples = "closing-rate") String code,
      @Schema(examples = "冀02") String court,
      Ranking.Of of,
      @Schema(examples = "2023-06-30") LocalDate asOf,
      @Schema(examples = "%") String unit,
      List<RankAnswer> ranks) {}

  /** One of those ranked; without a value it has no rank. */
  @Schema(name = "Rank")
  record RankAnswer(
      @Schema(examples = "1", nullable = true) Integer rank,
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "迁安市人民法院") String name,
      @Schema(examples = "5021") BigDecimal numerator,
      @Schema(examples = "9144", nullable = true) BigDecimal denominator,
      @Schema(examples = "54.91", nullable = true) BigDecimal value) {}

  /** Where a value will stand at the end of the month and of the year. */
  @Schema(name = "Outlook")
  record OutlookAnswer(
      @Schema(examples = "closing-progress") String code,
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "%") String unit,
      FigureAnswer now,
      @Schema(description = "推算所用的近期天数 days of which the pace is taken", examples = "28")
          int paceDays,
      ProjectionAnswer monthEnd,
      ProjectionAnswer yearEnd) {}

  /** A projected value, and the working of each sum. */
  @Schema(name = "Projection")
  record ProjectionAnswer(
      @Schema(examples = "2023-12-31") LocalDate day,
      @Schema(examples = "93.71", nullable = true) BigDecimal value,
      @Schema(description = "当月进度下限 floor of that month", examples = "93", nullable = true)
          BigDecimal floor,
      @Schema(
              description = "推算仍差件数，负为超出 cases still missing by then",
              examples = "-12",
              nullable = true)
          Long gapCases,
      List<WorkingAnswer> working) {}

  /** now + lastDays ÷ 28 × daysAhead. */
  @Schema(name = "Working")
  record WorkingAnswer(
      Part part,
      @Schema(examples = "closed") String measure,
      @Schema(examples = "结案") String name,
      @Schema(examples = "5021") long now,
      @Schema(examples = "612") long lastDays,
      @Schema(examples = "184") long daysAhead,
      @Schema(examples = "9042.71") BigDecimal projected) {

    static WorkingAnswer of(Projection.Working working) {
      var added =
          BigDecimal.valueOf(working.lastDays() * working.daysAhead())
              .divide(BigDecimal.valueOf(Projection.PACE_DAYS), DECIMALS, RoundingMode.HALF_UP);
      return new WorkingAnswer(
          working.part(),
          working.term().measure().code(),
          working.term().measure().chineseName(),
          working.now(),
          working.lastDays(),
          working.daysAhead(),
          added.add(BigDecimal.valueOf(working.now())));
    }
  }
}
