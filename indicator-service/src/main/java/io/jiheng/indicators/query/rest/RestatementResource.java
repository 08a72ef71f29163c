package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.Evaluation;
import io.jiheng.indicators.query.Members;
import io.jiheng.indicators.query.Part;
import io.jiheng.indicators.query.Question;
import io.jiheng.indicators.query.Restatement;
import io.jiheng.indicators.query.Values;
import io.jiheng.indicators.query.rest.OutlookAnswers.FigureAnswer;
import io.jiheng.indicators.query.rest.RestatementAnswer.ChangeAnswer;
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
import java.sql.SQLException;
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

/** Values at two times: as they were known, and as they are. */
@Path("/api/v1/indicators/{code}/restatement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "outlook")
@ProblemResponses
public class RestatementResource {

  private final Questions questions;
  private final Values values;
  private final Members members;

  RestatementResource(Questions questions, Values values, Members members) {
    this.questions = questions;
    this.values = values;
    this.members = members;
  }

  @GET
  @Operation(
      operationId = "restateValue",
      summary = "追溯变动 A value as known at a moment and as known now, with the cases that differ",
      description = "knownAt 必填。 The changes of a part add up to the change of its figure.")
  @APIResponse(
      responseCode = "200",
      description = "两个时点的值 the two values",
      content = @Content(schema = @Schema(implementation = RestatementAnswer.class)))
  public RestatementAnswer restate(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf)
      throws SQLException {
    var versions = questions.indicator(which);
    var then = questions.of(scope, cut);
    var knownAt =
        then.knownAt()
            .orElseThrow(() -> Problem.of(400, "invalid-moment").arg("value", "").exception());
    var now = then.knownAt(Optional.empty());
    var day = questions.day("asOf", asOf);
    var indicator = versions.on(day);
    var changes = new ArrayList<ChangeAnswer>();
    for (var part : Part.values()) {
      var terms = part.terms(indicator);
      var before = members.of(then, terms, day);
      Restatement.between(before, members.of(now, terms, day)).stream()
          .map(change -> ChangeAnswer.of(part, change))
          .forEach(changes::add);
    }
    return new RestatementAnswer(
        indicator.code(),
        then.court(),
        knownAt,
        FigureAnswer.of(day, evaluation(indicator, then, day)),
        FigureAnswer.of(day, evaluation(indicator, now, day)),
        changes);
  }

  private Evaluation evaluation(Indicator indicator, Question question, LocalDate day)
      throws SQLException {
    var only = List.of(indicator);
    return Evaluation.of(
        indicator, day, values.sums(question, values.snapshot(question), only, day));
  }
}
