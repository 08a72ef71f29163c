package io.jiheng.indicators.query.members.rest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.members.CaseFiles;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Answers case files: the state of a case, its events and what it contributes to. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "cases", description = "案件 case files")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class CaseResource {

  private final CaseFiles files;
  private final Catalogue catalogue;
  private final Courts courts;
  private final CourtAccess access;
  private final ValueQueryParser parser;

  CaseResource(
      CaseFiles files,
      Catalogue catalogue,
      Courts courts,
      CourtAccess access,
      ValueQueryParser parser) {
    this.files = files;
    this.catalogue = catalogue;
    this.courts = courts;
    this.access = access;
    this.parser = parser;
  }

  @GET
  @Path("/cases/{caseNumber}")
  @Operation(
      operationId = "getCase",
      summary = "案件：事件与所计入的指标 A case file with its events and what it contributes to",
      description =
          "案件的全部事件、按 asOf 的状态，及其计入每项计量与指标的数。案号写全角或半角括号均可。 All events of a case, its state on asOf,"
              + " and what it adds to each measure and indicator. The number may be written with"
              + " full-width parentheses.")
  @APIResponse(
      responseCode = "200",
      description = "案件 the case file",
      content = @Content(schema = @Schema(implementation = CaseFileResponse.class)))
  public CaseFileResponse get(
      @PathParam("caseNumber") @Parameter(description = "案号，全角半角均可", example = "(2023)冀0283民初1234号")
          String caseNumber,
      @QueryParam("asOf") @Parameter(description = "看计入哪些指标的截止日，默认今天", example = "2023-06-30")
          String asOf) {
    var number = CaseNumbers.read(caseNumber);
    access.find(
        courts.tree(), Optional.of(number), CaseNumber::court, () -> CaseNumbers.unknown(number));
    var day = parser.day("asOf", asOf);
    return files
        .find(number)
        .map(found -> CaseFileResponse.of(found.row(), found.limits(), catalogue, day))
        .orElseThrow(() -> CaseNumbers.unknown(number));
  }
}
