package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.Rollups;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.rest.UnitResponse;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit with the sums of its projects and of those under it, year by year. */
@Schema(name = "UnitAccount")
record UnitAccountResponse(
    UnitResponse unit,
    @Schema(examples = "2023-12-31") LocalDate asOf,
    @Schema(description = "逐年汇总 / by year") List<YearResponse> years) {

  @Schema(name = "UnitYear")
  record YearResponse(@Schema(examples = "2023") int year, RollupResponse rollup) {}

  static UnitAccountResponse of(BudgetUnit unit, LocalDate asOf, Rollups rollups) {
    return new UnitAccountResponse(
        UnitResponse.of(unit),
        asOf,
        rollups.byYear().entrySet().stream()
            .map(year -> new YearResponse(year.getKey(), RollupResponse.of(year.getValue())))
            .toList());
  }
}
