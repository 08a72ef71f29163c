package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.comparison.ComparisonService;
import io.jiheng.indicators.query.comparison.Step;
import io.jiheng.indicators.query.comparison.rest.ComparisonResponse.DifferenceResponse;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.value.rest.FigureResponse;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers how a value stands to the same day of last year and to the period before 同比、环比. */
@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "outlook", description = "比较、排名与推算 comparison, ranking, projection")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class ComparisonResource {

  private final ValueQueryParser parser;
  private final ComparisonService comparisons;

  ComparisonResource(ValueQueryParser parser, ComparisonService comparisons) {
    this.parser = parser;
    this.comparisons = comparisons;
  }

  @GET
  @Path("/comparison")
  @Operation(
      operationId = "compareValue",
      summary = "同比与环比 Against the same day of last year and the end of the period before",
      description =
          "率以百分点、其余以百分比表示差异；前后均按 asOf 的口径版本计。"
              + " Points for rates, per cent for everything else; all by the calibre of asOf.")
  @APIResponse(
      responseCode = "200",
      description = "比较 the comparison",
      content = @Content(schema = @Schema(implementation = ComparisonResponse.class)))
  public ComparisonResponse compare(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf,
      @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "环比的期 the period")
          Step by) {
    var versions = parser.indicator(which);
    var query = parser.of(scope, cut);
    var day = parser.day("asOf", asOf);
    var indicator = versions.on(day);
    var compared = comparisons.compare(query, indicator, day, by);
    return new ComparisonResponse(
        indicator.code(),
        query.court(),
        indicator.symbol(),
        FigureResponse.of(day, compared.now()),
        DifferenceResponse.of(compared.lastYear()),
        DifferenceResponse.of(compared.before()));
  }
}
