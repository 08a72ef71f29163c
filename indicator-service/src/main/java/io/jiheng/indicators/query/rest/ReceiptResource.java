package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.Receipts;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts: what became of an event. */
@Path("/api/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PUBLISHER, Roles.VIEWER, Roles.CLERK, Roles.ADMIN})
@Tag(name = "events", description = "事件回执与死信 receipts and dead letters")
@ProblemResponses
public class ReceiptResource {

  private final Receipts receipts;
  private final Courts courts;
  private final CourtAccess access;
  private final Caller caller;

  ReceiptResource(Receipts receipts, Courts courts, CourtAccess access, Caller caller) {
    this.receipts = receipts;
    this.courts = courts;
    this.access = access;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getReceipt",
      summary = "事件回执 Where an event lies, when and in which measures it was counted")
  @APIResponse(
      responseCode = "200",
      description = "回执 the receipt",
      content = @Content(schema = @Schema(implementation = ReceiptAnswer.class)))
  public ReceiptAnswer get(
      @QueryParam("source") @NotBlank @Parameter(example = "urn:court:冀0283:case-system")
          String source,
      @QueryParam("id") @NotBlank @Parameter(example = "e-0001") String id)
      throws SQLException {
    var receipt =
        receipts
            .find(new EventId(source, id))
            .orElseThrow(
                () ->
                    Problem.of(404, "unknown-event")
                        .arg("source", source)
                        .arg("id", id)
                        .exception());
    if (!caller.hasRole(Roles.PUBLISHER)) {
      receipt.file().ifPresent(key -> access.check(courts.tree(), key.court()));
    }
    return ReceiptAnswer.of(receipt);
  }
}
