package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.slice.rest.ResponseLanguage;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.snapshot.rest.ConditionalResponse;
import io.jiheng.indicators.query.value.ValueService;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the values of all indicators of a court at once. */
@Path("/api/v1/values")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class ValuesResource {

  private final Catalogue catalogue;
  private final ValueQueryParser parser;
  private final ValueService values;
  private final ValueResponses responses;

  ValuesResource(
      Catalogue catalogue, ValueQueryParser parser, ValueService values, ValueResponses responses) {
    this.catalogue = catalogue;
    this.parser = parser;
    this.values = values;
    this.responses = responses;
  }

  /** The values of all indicators, all of one moment. */
  @Schema(name = "Values")
  public record ValuesResponse(
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "2023-06-30") LocalDate asOf,
      ValueResponse.FreshnessResponse freshness,
      List<ValueResponse> values) {}

  @GET
  @Operation(
      operationId = "listValues",
      summary = "全部指标值 All indicators of a court, consistent among themselves",
      description =
          "同一时点的全部指标值，附目标与缺口；ETag 未变时答 304。"
              + " All values as of one moment, with targets and gaps; 304 while nothing changed.")
  @APIResponse(
      responseCode = "200",
      description = "全部指标值 all values",
      content = @Content(schema = @Schema(implementation = ValuesResponse.class)))
  @APIResponse(responseCode = "304", description = "未变 unchanged since the ETag given")
  public Response list(
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf")
          @Parameter(description = "统计截止日，默认今天 at the end of which day", example = "2023-06-30")
          String asOf,
      @Context Request request,
      @Context HttpHeaders headers) {
    var query = parser.of(scope, cut);
    var day = parser.day("asOf", asOf);
    var language = ResponseLanguage.of(headers);
    var answer = values.answer(query, catalogue::on, day);
    var freshness = ValueResponses.freshness(answer);
    var conditional =
        ConditionalResponse.of(
            query, answer.snapshot(), catalogue.digest(), day, cut, language, freshness);
    var same = conditional.evaluate(request);
    if (same.isPresent()) {
      return same.get();
    }
    return conditional.answer(
        new ValuesResponse(
            query.court(), day, freshness, responses.of(query, answer, freshness, language)));
  }
}
