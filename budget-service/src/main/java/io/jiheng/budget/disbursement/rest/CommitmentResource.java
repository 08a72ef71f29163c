package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.CommitmentLedger;
import io.jiheng.budget.disbursement.CommitmentPosting;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A project's contracts and freezes 合同与冻结. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
@APIResponse(
    responseCode = "404",
    description = "没有该项目或合同 / no such project or commitment",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class CommitmentResource {

  private final CommitmentLedger ledger;
  private final ProjectsInSight projects;
  private final Caller caller;

  CommitmentResource(CommitmentLedger ledger, ProjectsInSight projects, Caller caller) {
    this.ledger = ledger;
    this.projects = projects;
    this.caller = caller;
  }

  @POST
  @Path("{id}/commitments")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "commit",
      summary = "登记合同或冻结，预留资金 / reserve money by a contract or freeze",
      description = "同一编号、同样内容重复提交，答复首次的一笔。Said again, the first one is answered.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CommitmentRequest.class),
              examples = @ExampleObject(name = "property", value = CommitmentRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已登记 / entered",
      content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "此前已登记 / entered before",
      content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "超出可用资金（leftYuan 为余额）、编号已用于别的内容、或未批复 / above what is free, number taken, or not approved",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "日期不在年度内或在将来 / in another year or in the future",
      content = @Content(mediaType = Media.PROBLEM))
  public Response commit(@PathParam("id") long id, @Valid @NotNull CommitmentRequest body) {
    projects.get(id);
    return answer(ledger.commit(id, body.commitment(), caller.name()));
  }

  @POST
  @Path("{id}/commitments/{number}/release")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "releaseCommitment",
      summary = "释放合同或冻结的余额 / release what is left of a commitment, once",
      description =
          "余额回到可用预算；重复提交同一内容答 200，不再释放。"
              + " What is left is free again; the same body again is answered 200 and releases nothing."
              + FourEyesText.OF_COMMITMENT)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReleaseRequest.class),
              examples = @ExampleObject(name = "ended", value = "{\"reason\": \"合同提前终止\"}")))
  @APIResponse(
      responseCode = "201",
      description = "已释放 / released",
      content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "此前已释放 / released before",
      content = @Content(schema = @Schema(implementation = CommitmentResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "此前已另行释放，或项目已决算 / released otherwise before, or the project is closed",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "释放日期早于签订或在将来 / before the commitment or in the future",
      content = @Content(mediaType = Media.PROBLEM))
  public Response release(
      @PathParam("id") long id,
      @PathParam("number") String number,
      @Valid @NotNull ReleaseRequest body) {
    projects.get(id);
    return answer(
        ledger.release(
            id,
            number,
            body.reason().strip(),
            Optional.ofNullable(body.releasedOn()),
            caller.name()));
  }

  @GET
  @Path("{id}/commitments")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listCommitments",
      summary = "合同与冻结，按日期 / contracts and freezes, by day",
      description =
          "每笔的金额、已支付、余额与释放情况。"
              + " Each with its amount, what was paid of it, what is left, and its release.")
  @APIResponse(
      responseCode = "200",
      description = "一页合同与冻结 / a page of them",
      content = @Content(schema = @Schema(implementation = CommitmentPageResponse.class)))
  public Response list(
      @PathParam("id") long id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
    projects.get(id);
    List<CommitmentResponse> found =
        ledger.list(id, page.offset(), page.size()).stream().map(CommitmentResponse::of).toList();
    return Page.of(found, page, ledger.count(id)).response(uri);
  }

  private static Response answer(CommitmentPosting posting) {
    return Response.status(posting.isNew() ? 201 : 200)
        .entity(CommitmentResponse.of(posting.standing()))
        .build();
  }

  /** A release 释放 asked for. */
  @Schema(name = "ReleaseRequest")
  record ReleaseRequest(
      @NotBlank @Size(max = 500) @Schema(examples = "合同提前终止") String reason,
      @Schema(
              description = "释放日期，缺则为当日 / the day it counts on, today if absent",
              examples = "2023-11-30",
              nullable = true)
          LocalDate releasedOn) {}

  /** For the interface description only: what a page of commitments looks like. */
  @Schema(name = "CommitmentPage")
  record CommitmentPageResponse(List<CommitmentResponse> items, int page, int size, long total) {}
}
