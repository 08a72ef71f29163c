package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.sheet.Step;
import io.jiheng.budget.unit.rest.FourEyesText;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A project's way from draft to its final account. {@code If-Match} is heeded where it is given.
 */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
@APIResponse(
    responseCode = "404",
    description = "没有该项目 / no such project",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "409",
    description = "当前状态不可如此 / not from this state",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "412",
    description = "已被他人修改 / changed by someone else",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class StepResource {

  private static final String DONE = "已办理 / done";

  private final ProjectRegister register;
  private final ProjectsInSight projects;
  private final Caller caller;

  StepResource(ProjectRegister register, ProjectsInSight projects, Caller caller) {
    this.register = register;
    this.projects = projects;
    this.caller = caller;
  }

  @POST
  @Path("{id}/submit")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "submitProject",
      summary = "申报 / submit a draft or a mended return",
      description =
          "草稿或被退回的转为已申报；If-Match 给出时核对。"
              + " From draft or returned to submitted. If-Match is heeded if given.")
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  public Response submit(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return take(id, Step.SUBMIT, "", ifMatch);
  }

  @POST
  @Path("{id}/approve")
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "approveProject",
      summary = "批复 / approve what was submitted",
      description =
          "批复后方可支出与监控；If-Match 给出时核对。"
              + " Payments and monitoring begin with the approval. If-Match is heeded if given."
              + FourEyesText.OF_SUBMISSION)
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  public Response approve(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return take(id, Step.APPROVE, "", ifMatch);
  }

  @POST
  @Path("{id}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "returnProject",
      summary = "退回 / return what was submitted",
      description =
          "申报人修改后可再次申报，须写明理由；If-Match 给出时核对。"
              + " Gives the sheet back to be mended and submitted again, with the reason. If-Match is heeded if given."
              + FourEyesText.OF_SUBMISSION)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReturnRequest.class),
              examples = @ExampleObject(name = "unit", value = "{\"reason\": \"财政资金单位应为万元\"}")))
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  public Response giveBack(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ReturnRequest body) {
    return take(id, Step.RETURN, body.reason().strip(), ifMatch);
  }

  @POST
  @Path("{id}/start")
  @RolesAllowed({Roles.CLERK, Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "startProject",
      summary = "开始执行 / begin execution",
      description =
          "由已批复转为执行中；If-Match 给出时核对。"
              + " From approved to in execution. If-Match is heeded if given.")
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  public Response start(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return take(id, Step.START, "", ifMatch);
  }

  @POST
  @Path("{id}/close")
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "closeProject",
      summary = "决算 / close the account of a project in execution",
      description = "尚有未支付完的合同或冻结时不可决算。Not while a contract or freeze is open.")
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  public Response close(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return take(id, Step.CLOSE, "", ifMatch);
  }

  private Response take(long id, Step step, String reason, String ifMatch) {
    Change change = new Change(caller.name(), reason, VersionTag.given(ifMatch));
    projects.get(id);
    int revision = register.take(id, step, change).revision();
    return Response.ok(ProjectResponse.of(register.getChecked(id)))
        .tag(VersionTag.of(revision))
        .build();
  }
}
