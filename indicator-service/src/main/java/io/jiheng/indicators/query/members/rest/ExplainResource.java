package io.jiheng.indicators.query.members.rest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.Origin;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.GivenText;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.members.CaseFiles;
import io.jiheng.indicators.query.members.Explanation;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.ResponseLanguage;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains why a case is among those behind a figure, or is not. */
@Path("/api/v1/indicators/{code}")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "members")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class ExplainResource {

  private final ValueQueryParser parser;
  private final CaseFiles files;
  private final Courts courts;
  private final CourtAccess access;

  ExplainResource(ValueQueryParser parser, CaseFiles files, Courts courts, CourtAccess access) {
    this.parser = parser;
    this.files = files;
    this.courts = courts;
    this.access = access;
  }

  @GET
  @Path("/explain")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainCase",
      summary = "解释一案 Why a case is in an indicator or out of it",
      description =
          "对分子、分母的每一项说明该案是否计入、何日计入、为何不计入。 For each term of numerator and denominator: whether the"
              + " case counts, on which day, and if not, why not.")
  @APIResponse(
      responseCode = "200",
      description = "逐项缘由 term by term",
      content = @Content(schema = @Schema(implementation = ExplainResponse.class)))
  public ExplainResponse explain(
      @BeanParam IndicatorParams which,
      @QueryParam("case") @Parameter(description = "案号", example = "(2023)冀0283民初1234号")
          String caseNumber,
      @QueryParam("court")
          @Parameter(
              description =
                  "为哪个法院解释，默认本案所在法院；无权查看的，默认原审法院"
                      + " for which court; of a case you may not see, that of its origin",
              example = "冀0283")
          String court,
      @QueryParam("scope") @DefaultValue("COURT") Scope scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf,
      @Context HttpHeaders headers) {
    var versions = parser.indicator(which);
    var number = CaseNumbers.read(caseNumber);
    var found = files.find(number);
    var seenBy = seenBy(number, found.map(file -> file.row().fold()));
    var query = parser.of(new ScopeParams(GivenText.of(court).orElse(seenBy), scope), cut);
    var day = parser.day("asOf", asOf);
    var known = found.orElseThrow(() -> CaseNumbers.unknown(number));
    var row = known.row();
    var file = query.knownAt().map(row::foldKnownAt).orElseGet(row::fold);
    var explanation = Explanation.of(file, known.limits(), versions.on(day), query, day);
    return ExplainResponse.of(which.code(), explanation, day, ResponseLanguage.of(headers));
  }

  /**
   * The court by which the caller may see the case: its own, or that of its origin, to which an
   * appeal is charged. By no other the case is there.
   */
  private String seenBy(CaseNumber number, Optional<Dossier> file) {
    var origin = file.flatMap(ExplainResource::origin);
    return Stream.concat(Stream.of(number.court()), origin.stream())
        .filter(access.maySee(courts.tree()))
        .findFirst()
        .orElseThrow(() -> CaseNumbers.unknown(number));
  }

  private static Optional<String> origin(Dossier dossier) {
    return dossier instanceof CaseFile file
        ? file.filing().flatMap(CaseFiled::origin).flatMap(Origin::number).map(CaseNumber::court)
        : Optional.empty();
  }
}
