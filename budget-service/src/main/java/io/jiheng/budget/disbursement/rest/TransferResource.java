package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.TransferLedger;
import io.jiheng.budget.disbursement.TransferPosting;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.budget.unit.rest.FourEyesText;
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

/** Budget moved between projects 调剂 and into the next year 结转. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers", description = "调剂与结转 / transfers and carry-over")
@APIResponse(
    responseCode = "404",
    description = "没有该项目 / no such project",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class TransferResource {

  private static final String REPEATED = "此前已登记 / entered before";

  private final TransferLedger ledger;
  private final ProjectsInSight projects;
  private final Caller caller;

  TransferResource(TransferLedger ledger, ProjectsInSight projects, Caller caller) {
    this.ledger = ledger;
    this.projects = projects;
    this.caller = caller;
  }

  @POST
  @Path("transfers")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "transfer",
      summary = "调剂：同年度项目之间 / move budget between projects of a year",
      description = "调出与调入同时登记，或都不登记。Both sides are entered, or none." + FourEyesText.OF_SUBMISSION)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TransferRequest.class),
              examples = @ExampleObject(name = "transfer", value = TransferRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已调剂 / moved",
      content = @Content(schema = @Schema(implementation = TransferResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = REPEATED,
      content = @Content(schema = @Schema(implementation = TransferResponse.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "超出可用资金（leftYuan 为余额）、状态不可、或单号已用 / above what is free, not in this state, or number taken",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "同一项目或跨年度 / the same project, or another year",
      content = @Content(mediaType = Media.PROBLEM))
  public Response transfer(@Valid @NotNull TransferRequest body) {
    requireInSight(body);
    return answer(ledger.transfer(body.transfer(), caller.name()));
  }

  @POST
  @Path("carry-overs")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "carryOver",
      summary = "结转：已决算项目的结余转入下一年度 / carry what is left of a closed project into the next year",
      description =
          "转入项目以上年结转为来源增加预算；其绩效目标表已列上年结转的，先抵该数，不重复计入。The receiving project has it as a"
              + " source of its own; as far as its sheet budgets money carried over, it is that money"
              + " and not had twice.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TransferRequest.class),
              examples = @ExampleObject(name = "carry over", value = TransferRequest.CARRY_OVER)))
  @APIResponse(
      responseCode = "201",
      description = "已结转 / carried over",
      content = @Content(schema = @Schema(implementation = TransferResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = REPEATED,
      content = @Content(schema = @Schema(implementation = TransferResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "尚未决算、超出结余（leftYuan）、或单号已用 / not closed, above what is left, or number taken",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "不是同一单位下一年度的项目 / not a project of the unit's next year",
      content = @Content(mediaType = Media.PROBLEM))
  public Response carryOver(@Valid @NotNull TransferRequest body) {
    requireInSight(body);
    return answer(ledger.carryOver(body.transfer(), caller.name()));
  }

  private void requireInSight(TransferRequest body) {
    projects.get(body.fromProject());
    projects.get(body.toProject());
  }

  private static Response answer(TransferPosting posting) {
    return Response.status(posting.isNew() ? 201 : 200)
        .entity(TransferResponse.of(posting.transfer()))
        .build();
  }
}
