package io.jiheng.indicators.query.restatement.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.restatement.LateChanges.LateChange;
import io.jiheng.indicators.query.restatement.RestatementService;
import io.jiheng.indicators.query.restatement.rest.RestatementResponse.ChangeResponse;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.indicators.query.value.rest.FigureResponse;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers a value as it was known at a moment and as it is known now. */
@Path("/api/v1/indicators/{code}/restatement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "outlook")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class RestatementResource {

  private static final int MOST_CHANGES = 1_000;

  private final ValueQueryParser parser;
  private final RestatementService restatements;

  RestatementResource(ValueQueryParser parser, RestatementService restatements) {
    this.parser = parser;
    this.restatements = restatements;
  }

  @GET
  @Operation(
      operationId = "restateValue",
      summary = "追溯变动 A value as known at a moment and as known now, with the cases that differ",
      description =
          "knownAt 必填；件数多时只列前一千件。 The changes of a part add up to the change of its figure; where"
              + " there are more, the first thousand are told.")
  @APIResponse(
      responseCode = "200",
      description = "两个时点的值 the two values",
      content = @Content(schema = @Schema(implementation = RestatementResponse.class)))
  public RestatementResponse restate(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf) {
    var versions = parser.indicator(which);
    var query = parser.of(scope, cut);
    var knownAt =
        query
            .knownAt()
            .orElseThrow(() -> Problem.of(400, "invalid-moment").arg("value", "").exception());
    var day = parser.day("asOf", asOf);
    var indicator = versions.on(day);
    var restated = restatements.restate(query, indicator, day, knownAt, MOST_CHANGES);
    return new RestatementResponse(
        indicator.code(),
        query.court(),
        knownAt,
        FigureResponse.of(day, restated.then()),
        FigureResponse.of(day, restated.now()),
        answers(restated.changes()),
        restated.changes().values().stream().mapToLong(FirstInOrder::total).sum());
  }

  private static List<ChangeResponse> answers(Map<Part, FirstInOrder<LateChange>> changes) {
    return changes.entrySet().stream()
        .flatMap(
            found ->
                found.getValue().inOrder().stream()
                    .map(late -> ChangeResponse.of(found.getKey(), late.change())))
        .limit(MOST_CHANGES)
        .toList();
  }
}
