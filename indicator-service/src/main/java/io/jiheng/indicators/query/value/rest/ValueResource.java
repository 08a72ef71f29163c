package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.ResponseLanguage;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.snapshot.rest.ConditionalResponse;
import io.jiheng.indicators.query.value.ValueService;
import io.jiheng.indicators.query.value.Wanted;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the value of one indicator on one day 指标值. */
@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class ValueResource {

  private final Catalogue catalogue;
  private final ValueQueryParser parser;
  private final ValueService values;
  private final ValueResponses responses;

  ValueResource(
      Catalogue catalogue, ValueQueryParser parser, ValueService values, ValueResponses responses) {
    this.catalogue = catalogue;
    this.parser = parser;
    this.values = values;
    this.responses = responses;
  }

  @GET
  @Path("/value")
  @Operation(
      operationId = "getValue",
      summary = "指标值 Value of an indicator for a court, a department, a judge, a family of cases",
      description =
          "分子分母均为精确值；值按四舍五入保留两位小数。ETag 未变时答 304。"
              + " Exact parts and the value rounded half-up; 304 while nothing changed.")
  @APIResponse(
      responseCode = "200",
      description = "指标值 the value",
      content = @Content(schema = @Schema(implementation = ValueResponse.class)))
  @APIResponse(responseCode = "304", description = "未变 unchanged since the ETag given")
  public Response value(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf")
          @Parameter(description = "统计截止日，默认今天 at the end of which day", example = "2023-06-30")
          String asOf,
      @Context Request request,
      @Context HttpHeaders headers) {
    var versions = parser.indicator(which);
    var query = parser.of(scope, cut);
    var day = parser.day("asOf", asOf);
    var indicator = versions.on(day);
    var language = ResponseLanguage.of(headers);
    var wanted = which.givenVersion().isPresent() ? Wanted.named(versions) : Wanted.of(versions);
    var answer = values.answer(query, wanted, day);
    var freshness = ValueResponses.freshness(answer);
    var conditional =
        ConditionalResponse.of(
            query,
            answer.snapshot(),
            catalogue.digest(),
            indicator.code(),
            indicator.calibre().version(),
            day,
            cut,
            language,
            freshness);
    var same = conditional.evaluate(request);
    if (same.isPresent()) {
      return same.get();
    }
    return conditional.answer(responses.of(query, answer, freshness, language).get(0));
  }
}
