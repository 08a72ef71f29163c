package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.operations.Recount;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.scan.FileScans.Lane;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs a recount 复核 and answers what it found. */
@Path("/api/v1/recount")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "proof", description = "复核 the proof of the counters")
@ProblemResponses
@DataScope(value = DataScope.Kind.NONE, reason = "only admins may, and no court bounds them")
public class RecountResource {

  private final Recount recount;
  private final FileScans scans;
  private final Courts courts;

  RecountResource(Recount recount, FileScans scans, Courts courts) {
    this.recount = recount;
    this.scans = scans;
    this.courts = courts;
  }

  /** What a recount found. */
  @Schema(name = "Recount")
  public record RecountResponse(
      Instant at,
      @Schema(examples = "1") int courts,
      @Schema(examples = "9144") long casesFolded,
      @Schema(examples = "2790") long cellsCompared,
      @Schema(examples = "0") long cellsDiffering,
      List<DifferenceResponse> differences) {}

  /** A counter that is not what the case files say. */
  @Schema(name = "RecountDifference")
  public record DifferenceResponse(
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "民初") String family,
      @Schema(examples = "2023-05-18") LocalDate day,
      @Schema(examples = "closed") String measure,
      @Schema(examples = "12") long counted,
      @Schema(examples = "13") long recounted) {}

  @POST
  @Operation(
      operationId = "recount",
      summary = "复核 Folds every case file anew and compares the counters cell by cell",
      description =
          "由案件重新推算全部计数器并逐格比较，列出差异；不改动任何数据。 Works every counter out again from the case files and"
              + " lists the cells that differ; changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "复核结果 what the recount found",
      content = @Content(schema = @Schema(implementation = RecountResponse.class)))
  public RecountResponse recount(
      @QueryParam("court")
          @Parameter(description = "法院代字，不给则全部 court code; all courts if absent", example = "冀0283")
          String court,
      @QueryParam("scope") @DefaultValue("COURT") Scope scope) {
    var courtsWanted = wanted(court, scope);
    var report = scans.go(Lane.RECOUNT, time -> recount.run(courtsWanted));
    return new RecountResponse(
        report.at(),
        report.courts(),
        report.cases(),
        report.cells(),
        report.differing(),
        report.differences().stream()
            .map(
                d ->
                    new DifferenceResponse(
                        d.cell().court(),
                        d.cell().family(),
                        d.cell().day(),
                        d.measure().code(),
                        d.counted(),
                        d.recounted()))
            .toList());
  }

  private Optional<Collection<String>> wanted(String court, Scope scope) {
    if (court == null || court.isBlank()) {
      return Optional.empty();
    }
    var code = CourtCode.of(court);
    return Optional.of(scope == Scope.SUBTREE ? courts.tree().subtree(code) : List.of(code));
  }
}
