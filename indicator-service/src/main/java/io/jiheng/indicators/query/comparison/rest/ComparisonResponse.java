package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.query.comparison.ComparisonService;
import io.jiheng.indicators.query.value.rest.FigureResponse;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value, and how it stands to the same day of last year and to the end of the period before. */
@Schema(name = "Comparison")
public record ComparisonResponse(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "%") String unit,
    FigureResponse now,
    @Schema(description = "同比 against the same day of last year") DifferenceResponse lastYear,
    @Schema(description = "环比 against the end of the period before") DifferenceResponse before) {

  /** The difference to an earlier value; null where one of them has no value. */
  @Schema(name = "Difference")
  public record DifferenceResponse(
      FigureResponse earlier,
      @Schema(examples = "3.20", nullable = true) BigDecimal difference,
      @Schema(examples = "个百分点") String unit) {

    static DifferenceResponse of(ComparisonService.Earlier earlier) {
      var comparison = earlier.comparison();
      return new DifferenceResponse(
          FigureResponse.of(earlier.asOf(), comparison.earlier()),
          comparison.difference().orElse(null),
          comparison.unit());
    }
  }
}
