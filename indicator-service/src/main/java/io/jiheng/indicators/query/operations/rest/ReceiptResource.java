package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.operations.Receipts;
import io.jiheng.indicators.query.operations.Receipts.Receipt;
import io.jiheng.indicators.store.DeadLetterList;
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
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers the receipt of an event 事件回执. */
@Path("/api/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PUBLISHER, Roles.VIEWER, Roles.CLERK, Roles.ADMIN})
@Tag(name = "events", description = "事件回执与死信 receipts and dead letters")
@ProblemResponses
@DataScope(DataScope.Kind.SOURCE)
public class ReceiptResource {

  private static final Set<String> READERS = Set.of(Roles.VIEWER, Roles.CLERK);

  private final Receipts receipts;
  private final LetterAccess access;

  ReceiptResource(Receipts receipts, LetterAccess access) {
    this.receipts = receipts;
    this.access = access;
  }

  @GET
  @Operation(
      operationId = "getReceipt",
      summary = "事件回执 Where an event lies, when and in which measures it was counted",
      description =
          "发布者只看自己来源、自己法院的事件，其他人看自己法院的；其中的死信同样逐件核对。无权查看的与不存在的同样答 404。"
              + " Publishers see events of their own sources and courts, readers those of their"
              + " courts; so each of the dead letters in it. What the caller may not see is"
              + " answered like what is not there, 404.")
  @APIResponse(
      responseCode = "200",
      description = "回执 the receipt",
      content = @Content(schema = @Schema(implementation = ReceiptResponse.class)))
  public ReceiptResponse get(
      @QueryParam("source") @NotBlank @Parameter(example = "urn:court:冀0283:case-system")
          String source,
      @QueryParam("id") @NotBlank @Parameter(example = "e-0001") String id) {
    return receipts
        .find(new EventId(source, id))
        .flatMap(this::visible)
        .map(ReceiptResponse::of)
        .orElseThrow(
            () -> Problem.of(404, "unknown-event").arg("source", source).arg("id", id).exception());
  }

  /** What the caller may see of it; nothing where that is neither the event nor a letter. */
  private Optional<Receipt> visible(Receipt receipt) {
    var maySee = access.maySee(READERS);
    var letters =
        receipt.deadLetters().stream()
            .filter(entry -> maySee.test(DeadLetterList.Head.of(entry.letter())))
            .toList();
    var seen =
        receipt
            .file()
            .map(file -> access.maySeeEvent(READERS).test(receipt.id().source(), file.court()))
            .orElse(!letters.isEmpty());
    return seen ? Optional.of(receipt.with(letters)) : Optional.empty();
  }
}
