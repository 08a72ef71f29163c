package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.query.value.Evaluation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value with its exact parts. */
@Schema(name = "Figure")
public record FigureResponse(
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(examples = "5021") BigDecimal numerator,
    @Schema(examples = "9144", nullable = true) BigDecimal denominator,
    @Schema(examples = "54.91", nullable = true) BigDecimal value) {

  public static FigureResponse of(LocalDate asOf, Evaluation evaluation) {
    return new FigureResponse(
        asOf,
        evaluation.numerator(),
        evaluation.denominator().orElse(null),
        evaluation.printed().orElse(null));
  }
}
