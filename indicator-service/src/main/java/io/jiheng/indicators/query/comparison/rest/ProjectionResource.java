package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.comparison.ComparisonService;
import io.jiheng.indicators.query.comparison.Projection;
import io.jiheng.indicators.query.comparison.rest.ProjectionResponse.DayResponse;
import io.jiheng.indicators.query.comparison.rest.ProjectionResponse.WorkingResponse;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.value.rest.FigureResponse;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers where a value will stand at the end of the month and of the year 推算. */
@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "outlook")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class ProjectionResource {

  private final ValueQueryParser parser;
  private final ComparisonService comparisons;
  private final Catalogue catalogue;

  ProjectionResource(ValueQueryParser parser, ComparisonService comparisons, Catalogue catalogue) {
    this.parser = parser;
    this.comparisons = comparisons;
    this.catalogue = catalogue;
  }

  @GET
  @Path("/projection")
  @Operation(
      operationId = "projectValue",
      summary = "推算 Where the value will stand at the end of the month and of the year",
      description = "按近二十八日的进度线性推算，列出每一项的算式。 At the pace of the last 28 days, with the working.")
  @APIResponse(
      responseCode = "200",
      description = "推算 the projection",
      content = @Content(schema = @Schema(implementation = ProjectionResponse.class)))
  public ProjectionResponse project(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf) {
    var versions = parser.indicator(which);
    var query = parser.of(scope, cut);
    var day = parser.day("asOf", asOf);
    var indicator = versions.on(day);
    var projected = comparisons.project(query, indicator, day);
    return new ProjectionResponse(
        indicator.code(),
        query.court(),
        indicator.symbol(),
        FigureResponse.of(day, projected.now()),
        Projection.PACE_DAYS,
        answer(projected.monthEnd(), indicator, query),
        answer(projected.yearEnd(), indicator, query));
  }

  private DayResponse answer(Projection projection, Indicator indicator, ValueQuery query) {
    var gap =
        catalogue
            .targetOf(indicator, query.targetSets(), projection.day())
            .flatMap(found -> found.row().schedule())
            .flatMap(schedule -> gap(schedule, projection));
    return new DayResponse(
        projection.day(),
        projection.exact().map(value -> value.rounded(indicator.calibre().rounding())).orElse(null),
        gap.map(Schedule.Gap::floor).orElse(null),
        gap.map(g -> -Math.floorDiv(-g.gapCases(), (long) Projection.PACE_DAYS)).orElse(null),
        projection.working().stream().map(WorkingResponse::of).toList());
  }

  private static Optional<Schedule.Gap> gap(Schedule schedule, Projection projection) {
    return projection.exact().flatMap(value -> schedule.gap(value, projection.day()));
  }
}
