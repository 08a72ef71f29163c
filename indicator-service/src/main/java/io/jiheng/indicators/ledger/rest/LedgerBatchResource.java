package io.jiheng.indicators.ledger.rest;

import io.jiheng.indicators.ledger.Booking;
import io.jiheng.indicators.ledger.BookingsRefusedException;
import io.jiheng.indicators.ledger.Ledger;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many entries of the departmental ledger 部门工作台账 in one request. */
@Path("/api/v1/ledger/batch")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CLERK, Roles.ADMIN})
@Tag(name = "ledger")
@DataScope(DataScope.Kind.COURT)
public class LedgerBatchResource {

  private static final String EXAMPLE =
      """
      {"entries": [
        {"court": "冀0283", "department": "研究室", "item": "press-conferences", "day": "2023-03-17",
         "numerator": 1, "evidence": "知识产权审判新闻发布会", "reference": "2023-yjs-0007"},
        {"court": "冀0283", "department": "宣传处", "item": "media-articles", "day": "2023-03-31",
         "numerator": 12, "evidence": "一季度刊稿登记簿", "reference": "2023-xcc-0003"}
      ]}
      """;

  private final Ledger ledger;
  private final Courts courts;
  private final CourtAccess access;
  private final Caller caller;

  LedgerBatchResource(Ledger ledger, Courts courts, CourtAccess access, Caller caller) {
    this.ledger = ledger;
    this.courts = courts;
    this.access = access;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "bookMany",
      summary = "批量登记台账 Books many entries in the ledger, all or none",
      description =
          "要么全部登记，要么一笔不登；不予登记时逐笔指明。重复提交时，凭 reference 已登记的各笔答复首次的一笔。"
              + " Refused, every entry that is in the way is named, and nothing is booked."
              + " Said again, those that carry a reference are not booked twice.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = BookingBatchRequest.class),
              examples = @ExampleObject(name = "sample", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已登记 booked",
      content = @Content(schema = @Schema(implementation = BookingBatchResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "此前均已登记 all of them booked before",
      content = @Content(schema = @Schema(implementation = BookingBatchResponse.class)))
  @APIResponse(
      responseCode = "422",
      description = "有不予登记的，一笔未登 some are refused, and none is booked",
      content = @Content(mediaType = LedgerResource.PROBLEM))
  public Response book(@Valid @NotNull BookingBatchRequest body) {
    var bookings = body.bookings();
    bookings.stream()
        .map(Booking::court)
        .distinct()
        .forEach(court -> access.check(courts.tree(), court));
    try {
      var answer = BookingBatchResponse.of(ledger.book(bookings, caller.name()));
      return Response.status(answer.booked() == 0 ? 200 : 201).entity(answer).build();
    } catch (BookingsRefusedException e) {
      throw LedgerProblems.ofMany(e).exception();
    }
  }
}
