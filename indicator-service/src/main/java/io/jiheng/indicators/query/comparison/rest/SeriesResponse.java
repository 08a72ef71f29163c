package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.comparison.Step;
import io.jiheng.indicators.query.value.ValueAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of an indicator at the ends of the periods of a span. */
@Schema(name = "Series")
public record SeriesResponse(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "结案率（全年受理口径）") String name,
    @Schema(examples = "冀0283") String court,
    Scope scope,
    @Schema(examples = "2023-01-31") LocalDate from,
    @Schema(examples = "2023-06-30") LocalDate to,
    Step by,
    @Schema(examples = "%") String unit,
    List<PointResponse> points) {

  /** One value of a series; its exact parts beside it. */
  @Schema(name = "SeriesPoint")
  public record PointResponse(
      @Schema(examples = "2023-01-31") LocalDate asOf,
      @Schema(examples = "731") BigDecimal numerator,
      @Schema(examples = "9144", nullable = true) BigDecimal denominator,
      @Schema(examples = "7.99", nullable = true) BigDecimal value) {

    static PointResponse of(ValueAnswer.Value value) {
      var evaluation = value.evaluation();
      return new PointResponse(
          value.asOf(),
          evaluation.numerator(),
          evaluation.denominator().orElse(null),
          evaluation.printed().orElse(null));
    }
  }
}
