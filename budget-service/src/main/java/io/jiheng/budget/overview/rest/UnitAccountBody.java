package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.Rollups;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.rest.UnitBody;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit with the sums of its projects and of those under it, year by year. */
@Schema(name = "UnitAccount")
record UnitAccountBody(
    UnitBody unit,
    @Schema(examples = "2023-12-31") LocalDate asOf,
    @Schema(description = "逐年汇总 / by year") List<YearBody> years) {

  @Schema(name = "UnitYear")
  record YearBody(@Schema(examples = "2023") int year, RollupBody rollup) {}

  static UnitAccountBody of(BudgetUnit unit, LocalDate asOf, Rollups rollups) {
    return new UnitAccountBody(
        UnitBody.of(unit),
        asOf,
        rollups.byYear().entrySet().stream()
            .map(year -> new YearBody(year.getKey(), RollupBody.of(year.getValue())))
            .toList());
  }
}
