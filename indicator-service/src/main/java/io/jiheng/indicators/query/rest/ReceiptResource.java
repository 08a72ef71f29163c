package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.Receipts;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
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
@DataScope(DataScope.Kind.SOURCE)
public class ReceiptResource {

  private final Receipts receipts;
  private final Courts courts;
  private final CourtAccess access;
  private final LetterAccess letters;
  private final Caller caller;

  ReceiptResource(
      Receipts receipts, Courts courts, CourtAccess access, LetterAccess letters, Caller caller) {
    this.receipts = receipts;
    this.courts = courts;
    this.access = access;
    this.letters = letters;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getReceipt",
      summary = "事件回执 Where an event lies, when and in which measures it was counted",
      description =
          "其中的死信按各自主题所指法院的查看权限给出；事件只在死信中而无权查看的，答 403。"
              + " Its dead letters are shown to who may see the courts of their subjects;"
              + " where nothing else is known of the event, 403.")
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
    var visible = letters.visible(receipt.deadLetters());
    if (receipt.file().isEmpty() && visible.isEmpty()) {
      receipt.deadLetters().forEach(letters::check);
    }
    return ReceiptAnswer.of(receipt.with(visible));
  }
}
