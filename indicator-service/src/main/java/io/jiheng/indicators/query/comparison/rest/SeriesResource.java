package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.comparison.Step;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.ResponseLanguage;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.snapshot.rest.ConditionalResponse;
import io.jiheng.indicators.query.value.ValueAnswer;
import io.jiheng.indicators.query.value.ValueService;
import io.jiheng.indicators.query.value.Wanted;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the values of an indicator at the ends of the periods of a span. */
@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class SeriesResource {

  private final Catalogue catalogue;
  private final ValueQueryParser parser;
  private final ValueService values;

  SeriesResource(Catalogue catalogue, ValueQueryParser parser, ValueService values) {
    this.catalogue = catalogue;
    this.parser = parser;
    this.values = values;
  }

  @GET
  @Path("/series")
  @Operation(
      operationId = "getSeries",
      summary = "指标值序列 Values at the end of each day, week or month of a span",
      description = "每点为该期末（不晚于 to）的累计值。 Each point is the value as of the end of its period.")
  @APIResponse(
      responseCode = "200",
      description = "序列 the series",
      content = @Content(schema = @Schema(implementation = SeriesResponse.class)))
  @APIResponse(responseCode = "304", description = "未变 unchanged since the ETag given")
  public Response series(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("from")
          @Parameter(description = "起始日，默认为 to 当年元旦 default 1 January", example = "2023-01-01")
          String from,
      @QueryParam("to") @Parameter(description = "截止日，默认今天 default today", example = "2023-06-30")
          String to,
      @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "步长 the step") Step by,
      @Context Request request,
      @Context HttpHeaders headers) {
    var versions = parser.indicator(which);
    var query = parser.of(scope, cut);
    var last = parser.day("to", to);
    var first = parser.given("from", from).orElse(last.withDayOfYear(1));
    var days = SeriesDays.of(first, last, by);
    var language = ResponseLanguage.of(headers);
    var answer = values.answer(query, Wanted.of(versions), days);
    var conditional =
        ConditionalResponse.of(
            query,
            answer.snapshot(),
            catalogue.digest(),
            versions.on(last).code(),
            versions.names(),
            days,
            cut,
            language);
    var same = conditional.evaluate(request);
    if (same.isPresent()) {
      return same.get();
    }
    return conditional.answer(seriesResponse(versions.on(last), query, by, days, answer.values()));
  }

  private static SeriesResponse seriesResponse(
      Indicator indicator,
      ValueQuery query,
      Step by,
      List<LocalDate> days,
      List<ValueAnswer.Value> found) {
    return new SeriesResponse(
        indicator.code(),
        indicator.chineseName(),
        query.court(),
        query.scope(),
        days.get(0),
        days.get(days.size() - 1),
        by,
        indicator.symbol(),
        found.stream().map(SeriesResponse.PointResponse::of).toList());
  }
}
