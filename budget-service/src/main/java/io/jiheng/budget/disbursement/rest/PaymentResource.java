package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.PaymentLedger;
import io.jiheng.budget.disbursement.Posting;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.budget.unit.rest.FourEyesText;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A project's ledger 支出台账: payments and counter-entries. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments", description = "支出 / payments")
@APIResponse(
    responseCode = "404",
    description = "没有该项目或凭证 / no such project or voucher",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class PaymentResource {

  private static final String PAYMENT =
      """
      {"voucher": "2023-03-0117", "amountYuan": 58650.00, "paidOn": "2023-03-17",
       "payee": "城区物业服务有限公司", "note": "一季度物业费"}
      """;
  private static final String REVERSAL =
      """
      {"voucher": "2023-04-0009", "reason": "收款人有误", "reversedOn": "2023-04-03"}
      """;

  private final PaymentLedger ledger;
  private final ProjectsInSight projects;
  private final Caller caller;
  private final PaymentTally tally;

  PaymentResource(
      PaymentLedger ledger, ProjectsInSight projects, Caller caller, PaymentTally tally) {
    this.ledger = ledger;
    this.projects = projects;
    this.caller = caller;
    this.tally = tally;
  }

  @POST
  @Path("{id}/payments")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "pay",
      summary = "登记支出 / enter a payment",
      description =
          "同一凭证、同样内容重复提交，答复首次的一笔；越过预警线的照付，并在答复中说明。"
              + "Said again, the first entry is answered; a level of warning is told in the answer."
              + FourEyesText.OF_COMMITMENT)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PaymentRequest.class),
              examples = @ExampleObject(name = "property", value = PAYMENT)))
  @APIResponse(
      responseCode = "201",
      description = "已登记 / entered",
      content = @Content(schema = @Schema(implementation = EntryResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "此前已登记 / entered before",
      content = @Content(schema = @Schema(implementation = EntryResponse.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "超出预算、合同余额或控制线（leftYuan 为余额）、凭证已用于别的内容、或未批复"
              + " / above the budget, the commitment or a level, voucher taken, or not approved",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "支付日期不在年度内或在将来 / paid in another year or in the future",
      content = @Content(mediaType = Media.PROBLEM))
  public Response pay(@PathParam("id") long id, @Valid @NotNull PaymentRequest body) {
    projects.get(id);
    return answer(tally.payment(() -> ledger.pay(id, body.payment(), caller.name())));
  }

  @POST
  @Path("{id}/payments/{voucher}/reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "reversePayment",
      summary = "冲销 / take a payment back by a counter-entry, once",
      description =
          "以反向记录冲销；原记录不改，金额回到原来源与合同。"
              + " Books the opposite; the payment itself stays, and the money is back where it came from.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReversalRequest.class),
              examples = @ExampleObject(name = "payee", value = REVERSAL)))
  @APIResponse(
      responseCode = "201",
      description = "已冲销 / entered",
      content = @Content(schema = @Schema(implementation = EntryResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "此前已冲销 / entered before",
      content = @Content(schema = @Schema(implementation = EntryResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "已冲销过、本身是冲销、或凭证已占用 / reversed already, itself a reversal, or voucher taken",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "冲销日期早于支付或在将来 / before the payment or in the future",
      content = @Content(mediaType = Media.PROBLEM))
  public Response reverse(
      @PathParam("id") long id,
      @PathParam("voucher") String voucher,
      @Valid @NotNull ReversalRequest body) {
    projects.get(id);
    return answer(tally.reversal(() -> ledger.reverse(id, body.reversal(voucher), caller.name())));
  }

  @GET
  @Path("{id}/payments")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listPayments",
      summary = "支出台账，按支付日期 / the ledger, by day",
      description =
          "支付与冲销逐笔列出，附资金来源、凭证与所依合同。"
              + " Payments and reversals one by one, with source, voucher and the commitment they draw on.")
  @APIResponse(
      responseCode = "200",
      description = "一页台账 / a page of the ledger",
      content = @Content(schema = @Schema(implementation = LedgerPageResponse.class)))
  public Response list(
      @PathParam("id") long id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
    projects.get(id);
    List<EntryResponse> entries =
        ledger.list(id, page.offset(), page.size()).stream().map(EntryResponse::of).toList();
    return Page.of(entries, page, ledger.count(id)).response(uri);
  }

  private static Response answer(Posting posting) {
    return Response.status(posting.isNew() ? 201 : 200).entity(EntryResponse.of(posting)).build();
  }

  /** For the interface description only: what a page of the ledger looks like. */
  @Schema(name = "LedgerPage")
  record LedgerPageResponse(List<EntryResponse> items, int page, int size, long total) {}
}
