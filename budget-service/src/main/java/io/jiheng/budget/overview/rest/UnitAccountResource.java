package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.LineFilter;
import io.jiheng.budget.overview.LineOrder;
import io.jiheng.budget.overview.LineSource;
import io.jiheng.budget.overview.ProjectLines;
import io.jiheng.budget.overview.Rollups;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.budget.unit.rest.UnitSight;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a unit and those under it have and spend 单位预算执行汇总. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
@APIResponse(
    responseCode = "404",
    description = "没有该单位 / no such unit",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class UnitAccountResource {

  private final ProjectLines lines;
  private final UnitRegister units;
  private final UnitSight sight;
  private final Clock clock;

  UnitAccountResource(ProjectLines lines, UnitRegister units, UnitSight sight, Clock clock) {
    this.lines = lines;
    this.units = units;
    this.sight = sight;
    this.clock = clock;
  }

  @GET
  @Path("{code}")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getUnit",
      summary = "单位及其逐年汇总 / a unit and its sums by year",
      description =
          "本单位与下级单位的项目、预算与支出按年汇总；year 只取一年。"
              + " Projects, budget and payments of the unit and those under it, by year; year chooses one.")
  @APIResponse(
      responseCode = "200",
      description = "含下级单位 / with those under it",
      content = @Content(schema = @Schema(implementation = UnitAccountResponse.class)))
  public Response get(
      @PathParam("code") String code,
      @QueryParam("year")
          @Parameter(description = "年度，缺则各年 / all years if absent", example = "2023")
          Integer year) {
    BudgetUnit unit = sight.find(code);
    LocalDate today = LocalDate.now(clock);
    return Response.ok(
            UnitAccountResponse.of(
                unit, today, Rollups.of(lines(code, Optional.ofNullable(year), today))))
        .tag(VersionTag.of(unit.version()))
        .build();
  }

  @GET
  @Path("{code}/execution")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getUnitExecution",
      summary = "单位预算执行，任意一日 / a unit's execution as of any day",
      description =
          "预算、支出、执行率与计划之差，截至 asOf 当日日终。"
              + " Budget, payments, rate of execution and distance from the plan, as of the end of asOf.")
  @APIResponse(responseCode = "200", description = "含下级单位 / with those under it")
  public UnitExecutionResponse execution(
      @PathParam("code") String code,
      @QueryParam("year")
          @Parameter(description = "年度，缺则为截至日期之年 / that of asOf if absent", example = "2023")
          Integer year,
      @QueryParam("asOf")
          @Parameter(description = "截至日期，缺则为当日 / today if absent", example = "2023-06-30")
          LocalDate asOf) {
    BudgetUnit unit = sight.find(code);
    LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    int ofYear = Optional.ofNullable(year).orElseGet(day::getYear);
    Rollups rollups = new Rollups();
    List<LineResponse> projects = new ArrayList<>();
    lines(code, Optional.of(ofYear), day)
        .forEach(
            line -> {
              rollups.accept(line);
              if (projects.size() < UnitExecutionResponse.MOST_PROJECTS) {
                projects.add(LineResponse.of(line));
              }
            });
    return UnitExecutionResponse.of(unit, ofYear, day, rollups, projects);
  }

  private LineSource lines(String code, Optional<Integer> year, LocalDate asOf) {
    LineFilter filter = LineFilter.of(units.tree().under(code), year, asOf);
    return action -> lines.forEach(filter, LineOrder.of("unit"), action);
  }
}
