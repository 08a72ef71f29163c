package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.Grouping;
import io.jiheng.budget.overview.LineFilter;
import io.jiheng.budget.overview.LineOrder;
import io.jiheng.budget.overview.ProjectLines;
import io.jiheng.budget.overview.Rollups;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitBounds;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.budget.unit.rest.UnitScope;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sums of many projects 汇总. */
@Path("/api/v1/rollups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
@DataScope(DataScope.Kind.UNIT)
class RollupResource {

  private final ProjectLines lines;
  private final UnitRegister units;
  private final UnitScope scope;
  private final Clock clock;

  RollupResource(ProjectLines lines, UnitRegister units, UnitScope scope, Clock clock) {
    this.lines = lines;
    this.units = units;
    this.scope = scope;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getRollups",
      summary = "按单位、法院（含下级）或年度汇总，各按资金来源 / sums by unit, court or year, each by source",
      description =
          "按法院汇总时，下级法院的项目也计入上级，各组不可相加；total 不重复计算。"
              + "A court's sum includes the courts under it; total counts each project once.")
  @APIResponse(responseCode = "200", description = "各组与合计 / the groups and the total")
  @APIResponse(
      responseCode = "400",
      description = "没有该汇总口径 / no such grouping",
      content = @Content(mediaType = Media.PROBLEM))
  public RollupsResponse get(
      @QueryParam("by") @DefaultValue("UNIT") @Parameter(description = "汇总口径 / grouping")
          Grouping by,
      @QueryParam("unit") @Parameter(description = "单位编码，含下级 / unit and those under it")
          String unit,
      @QueryParam("court")
          @Parameter(description = "法院代字，含下级 / court and those under it", example = "冀0283")
          String court,
      @QueryParam("year") @Parameter(description = "年度，缺则各年 / all if absent", example = "2023")
          Integer year,
      @QueryParam("asOf")
          @Parameter(description = "截至日期，缺则为当日 / today if absent", example = "2023-06-30")
          LocalDate asOf) {
    LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    UnitBounds asked = scope.units(Optional.ofNullable(unit), Optional.ofNullable(court));
    LineFilter filter =
        new LineFilter(
            asked.codes(),
            Optional.ofNullable(year),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day);
    Rollups found = Rollups.of(action -> lines.forEach(filter, LineOrder.of("unit"), action));
    // Without the units above, or their courts would be told a part of their sum as if it were all.
    List<BudgetUnit> theirs =
        units.all().stream().filter(one -> asked.contains(one.code())).toList();
    return RollupsResponse.of(by, day, found, by.of(found, theirs));
  }

  @Schema(name = "Rollups")
  record RollupsResponse(
      Grouping by,
      @Schema(examples = "2023-06-30") LocalDate asOf,
      RollupResponse total,
      List<GroupResponse> groups) {

    static RollupsResponse of(
        Grouping by, LocalDate asOf, Rollups rollups, List<Grouping.Group> groups) {
      return new RollupsResponse(
          by,
          asOf,
          RollupResponse.of(rollups.total()),
          groups.stream()
              .map(
                  group ->
                      new GroupResponse(
                          group.key(), group.name(), RollupResponse.of(group.rollup())))
              .toList());
    }
  }

  @Schema(name = "RollupGroup")
  record GroupResponse(
      @Schema(description = "单位编码、法院代字或年度 / unit, court or year", examples = "336001") String key,
      @Schema(examples = "迁安市人民法院") String name,
      RollupResponse rollup) {}
}
