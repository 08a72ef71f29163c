package io.jiheng.indicators.query.rest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.Explanation;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a case is among those behind a number or not. */
@Path("/api/v1/indicators/{code}")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "members")
@ProblemResponses
public class ExplainResource {

  private final Questions questions;
  private final Transactions transactions;

  ExplainResource(Questions questions, Transactions transactions) {
    this.questions = questions;
    this.transactions = transactions;
  }

  @GET
  @Path("/explain")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainCase",
      summary = "解释一案 Why a case is in an indicator or out of it")
  @APIResponse(
      responseCode = "200",
      description = "逐项缘由 term by term",
      content = @Content(schema = @Schema(implementation = ExplainAnswer.class)))
  public ExplainAnswer explain(
      @BeanParam IndicatorParams which,
      @QueryParam("case") @Parameter(description = "案号", example = "(2023)冀0283民初1234号")
          String caseNumber,
      @QueryParam("court")
          @Parameter(description = "为哪个法院解释，默认本案所在法院 for which court", example = "冀0283")
          String court,
      @QueryParam("scope") @DefaultValue("COURT") Scope scope,
      @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf,
      @Context HttpHeaders headers)
      throws SQLException {
    var versions = questions.indicator(which);
    var number = CaseNumbers.read(caseNumber);
    var asked = court == null || court.isBlank() ? number.court() : court;
    var question = questions.of(new ScopeParams(asked, scope), cut);
    questions.of(new ScopeParams(number.court(), Scope.COURT), cut);
    var day = questions.day("asOf", asOf);
    var row = find(number);
    var file = question.knownAt().map(row::foldKnownAt).orElseGet(row::fold);
    var limits = transactions.readAtOneMoment(c -> LimitsInForce.read(c, List.of(number.court())));
    var explanation = Explanation.of(file, limits, versions.on(day), question, day);
    return ExplainAnswer.of(which.code(), explanation, day, AnswerLanguage.of(headers));
  }

  private FileRow find(CaseNumber number) throws SQLException {
    return transactions
        .readAtOneMoment(connection -> FileRows.find(connection, FileKey.of(number)))
        .orElseThrow(
            () -> Problem.of(404, "unknown-case").arg("caseNumber", number.toString()).exception());
  }
}
