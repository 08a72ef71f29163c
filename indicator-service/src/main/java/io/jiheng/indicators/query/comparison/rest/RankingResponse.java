package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.query.comparison.Ranking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The courts, departments or judges of a scope in order. */
@Schema(name = "Ranking")
public record RankingResponse(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "冀02") String court,
    Ranking.Of of,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(examples = "%") String unit,
    List<RankResponse> ranks) {

  /** One of those ranked; without a value it has no rank. */
  @Schema(name = "Rank")
  public record RankResponse(
      @Schema(examples = "1", nullable = true) Integer rank,
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "迁安市人民法院") String name,
      @Schema(examples = "5021") BigDecimal numerator,
      @Schema(examples = "9144", nullable = true) BigDecimal denominator,
      @Schema(examples = "54.91", nullable = true) BigDecimal value) {}
}
