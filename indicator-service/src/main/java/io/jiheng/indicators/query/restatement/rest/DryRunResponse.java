package io.jiheng.indicators.query.restatement.rest;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.comparison.Comparison;
import io.jiheng.indicators.query.restatement.DryRun;
import io.jiheng.indicators.query.restatement.rest.RestatementResponse.ChangeResponse;
import io.jiheng.indicators.query.value.rest.FigureResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a calibre on trial, beside the one in force 口径试算.
 *
 * @param inForce the version in force on asOf; null where there is no such indicator yet
 * @param points at the end of each month of the year, up to asOf
 * @param changes the cases counted otherwise on asOf, the first of them
 * @param changesTotal how many such cases there are
 */
@Schema(name = "DryRun")
public record DryRunResponse(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "冀0283") String court,
    Scope scope,
    @Schema(examples = "2022-12-31") LocalDate asOf,
    @Schema(examples = "%") String unit,
    @Schema(description = "试算的版本 the version on trial", examples = "2024 拟") String trial,
    @Schema(description = "现行版本 the version in force", examples = "2023", nullable = true)
        String inForce,
    List<DryRunPointResponse> points,
    List<ChangeResponse> changes,
    @Schema(examples = "37") long changesTotal) {

  /** Both versions on one day, and by how much the trial differs. */
  @Schema(name = "DryRunPoint")
  public record DryRunPointResponse(
      FigureResponse trial,
      @Schema(nullable = true) FigureResponse inForce,
      @Schema(examples = "-1.25", nullable = true) BigDecimal difference,
      @Schema(examples = "个百分点", nullable = true) String differenceUnit) {

    static DryRunPointResponse of(Indicator indicator, DryRun.Point point) {
      var comparison =
          point.inForce().map(other -> Comparison.of(indicator.unit(), point.trial(), other));
      return new DryRunPointResponse(
          FigureResponse.of(point.asOf(), point.trial()),
          point.inForce().map(other -> FigureResponse.of(point.asOf(), other)).orElse(null),
          comparison.flatMap(Comparison::difference).orElse(null),
          comparison.map(Comparison::unit).orElse(null));
    }
  }
}
