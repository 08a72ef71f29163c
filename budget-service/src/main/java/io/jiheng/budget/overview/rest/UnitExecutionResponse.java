package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.Rollups;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.rest.UnitResponse;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The execution of a unit and those under it in a year: the sum, unit by unit, and project by
 * project.
 */
@Schema(name = "UnitExecution")
record UnitExecutionResponse(
    UnitResponse unit,
    @Schema(examples = "2023") int year,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(description = "含下级的合计 / with those under it") RollupResponse total,
    @Schema(description = "各单位本身 / each unit by itself") List<PartResponse> units,
    @Schema(description = "至多前一千个，其余见项目列表 / the first thousand; the list has all")
        List<LineResponse> projects) {

  static final int MOST_PROJECTS = 1_000;

  @Schema(name = "UnitPart")
  record PartResponse(@Schema(examples = "336001") String unit, RollupResponse rollup) {}

  static UnitExecutionResponse of(
      BudgetUnit unit, int year, LocalDate asOf, Rollups rollups, List<LineResponse> projects) {
    return new UnitExecutionResponse(
        UnitResponse.of(unit),
        year,
        asOf,
        RollupResponse.of(rollups.total()),
        rollups.byUnit().entrySet().stream()
            .map(part -> new PartResponse(part.getKey(), RollupResponse.of(part.getValue())))
            .toList(),
        projects);
  }
}
