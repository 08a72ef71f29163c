package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.comparison.Ranking;
import io.jiheng.indicators.query.comparison.rest.RankingResponse.RankResponse;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
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

/** Answers the courts, departments or judges of a scope in the order of an indicator 排名. */
@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "outlook")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class RankingResource {

  private final ValueQueryParser parser;
  private final Ranking ranking;

  RankingResource(ValueQueryParser parser, Ranking ranking) {
    this.parser = parser;
    this.ranking = ranking;
  }

  @GET
  @Path("/ranking")
  @Operation(
      operationId = "rankValues",
      summary = "排名 The courts, departments or judges of a scope in order",
      description =
          "按指标方向由优到劣；没有案件而名册在任或台账有登记的也列入；不排名的法院范围内一律拒绝。 Whom only roster or ledger names is listed"
              + " too; refused where a court forbids ranking.")
  @APIResponse(
      responseCode = "200",
      description = "排名 the ranking",
      content = @Content(schema = @Schema(implementation = RankingResponse.class)))
  public RankingResponse rank(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("of") @DefaultValue("COURTS") @Parameter(description = "对谁排名 what is ranked")
          Ranking.Of of,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf) {
    var versions = parser.indicator(which);
    var query = parser.of(scope, cut);
    checkAllowed(query);
    var day = parser.day("asOf", asOf);
    var indicator = versions.on(day);
    return new RankingResponse(
        indicator.code(),
        query.court(),
        of,
        day,
        indicator.symbol(),
        ranking.of(query, indicator, day, of).stream().map(row -> answer(row, query, of)).toList());
  }

  private static void checkAllowed(ValueQuery query) {
    for (var court : query.courts()) {
      var forbidding = query.tree().forbidsRanking(court);
      if (forbidding.isPresent()) {
        throw Problem.of(403, "no-ranking").arg("court", forbidding.get()).exception();
      }
    }
  }

  private static RankResponse answer(Ranking.Row row, ValueQuery query, Ranking.Of of) {
    var evaluation = row.evaluation();
    return new RankResponse(
        row.rank().orElse(null),
        row.court(),
        of == Ranking.Of.COURTS
            ? query.tree().court(row.court()).map(Court::name).orElse(row.court())
            : row.name(),
        evaluation.numerator(),
        evaluation.denominator().orElse(null),
        evaluation.printed().orElse(null));
  }
}
