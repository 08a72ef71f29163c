package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.CheckedProject;
import io.jiheng.budget.sheet.ProjectRegister;
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
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adjustments 预算调整 of what is approved. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
@DataScope(DataScope.Kind.PROJECT)
class AdjustmentResource {

  private final ProjectRegister register;
  private final ProjectsInSight projects;
  private final Caller caller;

  AdjustmentResource(ProjectRegister register, ProjectsInSight projects, Caller caller) {
    this.register = register;
    this.projects = projects;
    this.caller = caller;
  }

  @POST
  @Path("{id}/adjust")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "adjustProject",
      summary = "调整预算或支出计划 / adjust an approved budget or its plan",
      description =
          "原预算与计划仍可在修订记录中查阅。The former ones stay readable in the revisions."
              + FourEyesText.OF_SUBMISSION)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = AdjustmentRequest.class),
              examples = @ExampleObject(name = "more", value = AdjustmentRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "已调整 / adjusted",
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "409",
      description = "未批复、已决算，或少于已占用的资金 / not approved, closed, or less than is bound",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "412",
      description = "已被他人修改 / changed by someone else",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "调整后的表有错误，或没有任何变化 / errors in the sheet, or nothing changes",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match / If-Match is missing",
      content = @Content(mediaType = Media.PROBLEM))
  public Response adjust(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull AdjustmentRequest body) {
    OptionalInt basedOn = VersionTag.required(ifMatch);
    projects.get(id);
    CheckedProject adjusted =
        register.adjust(
            id,
            body.adjustment(),
            new Change(
                caller.name(), body.reason().strip(), Optional.of(body.document()), basedOn));
    return Response.ok(ProjectResponse.of(adjusted))
        .tag(VersionTag.of(adjusted.project().revision()))
        .build();
  }
}
