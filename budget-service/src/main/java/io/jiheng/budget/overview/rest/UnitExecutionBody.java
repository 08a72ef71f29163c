package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.Rollups;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.rest.UnitBody;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The execution of a unit and those under it in a year: the sum, unit by unit, and project by
 * project.
 */
@Schema(name = "UnitExecution")
record UnitExecutionBody(
    UnitBody unit,
    @Schema(examples = "2023") int year,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(description = "含下级的合计 / with those under it") RollupBody total,
    @Schema(description = "各单位本身 / each unit by itself") List<PartBody> units,
    @Schema(description = "至多前一千个，其余见项目列表 / the first thousand; the list has all")
        List<LineBody> projects) {

  static final int MOST_PROJECTS = 1_000;

  @Schema(name = "UnitPart")
  record PartBody(@Schema(examples = "336001") String unit, RollupBody rollup) {}

  static UnitExecutionBody of(
      BudgetUnit unit, int year, LocalDate asOf, Rollups rollups, List<LineBody> projects) {
    return new UnitExecutionBody(
        UnitBody.of(unit),
        year,
        asOf,
        RollupBody.of(rollups.total()),
        rollups.byUnit().entrySet().stream()
            .map(part -> new PartBody(part.getKey(), RollupBody.of(part.getValue())))
            .toList(),
        projects);
  }
}
