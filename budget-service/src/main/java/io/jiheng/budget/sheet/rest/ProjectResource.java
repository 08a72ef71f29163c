package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.CheckedProject;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.unit.rest.UnitSight;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Project sheets 项目绩效目标表, one at a time. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "项目绩效目标表 / project sheets")
@DataScope(DataScope.Kind.PROJECT)
class ProjectResource {

  private final ProjectRegister register;
  private final ProjectsInSight projects;
  private final UnitSight sight;
  private final Caller caller;

  ProjectResource(
      ProjectRegister register, ProjectsInSight projects, UnitSight sight, Caller caller) {
    this.register = register;
    this.projects = projects;
    this.sight = sight;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @DataScope(DataScope.Kind.UNIT)
  @Operation(
      operationId = "createProject",
      summary = "编报项目 / enter a sheet as a draft",
      description = "警告保留该表并随答复返回，错误则拒收。Warnings keep the sheet, errors refuse it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SheetRequest.class),
              examples = @ExampleObject(name = "building", value = SheetExample.JSON)))
  @APIResponse(
      responseCode = "201",
      description = "已编报 / entered",
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  @APIResponse(
      responseCode = "422",
      description = "表内有错误，逐行逐格列于 findings / errors, by row and cell in findings",
      content = @Content(mediaType = Media.PROBLEM))
  public Response create(@Valid @NotNull SheetRequest body, @Context UriInfo uri) {
    sight.require(body.unit().strip());
    CheckedProject created =
        register.create(SheetRequests.sheet(body), change(OptionalInt.empty()));
    String id = String.valueOf(created.project().id());
    return answer(Response.created(uri.getAbsolutePathBuilder().path(id).build()), created);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getProject",
      summary = "项目详情 / one project with its sheet",
      description = "全表、状态、修订号与警告。" + " The whole sheet with state, revision and warnings.")
  @APIResponse(
      responseCode = "200",
      description = "ETag 为修订号 / the ETag is the revision",
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  public Response get(@PathParam("id") long id) {
    projects.get(id);
    return answer(Response.ok(), register.getChecked(id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "changeProject",
      summary = "修改草稿或被退回的项目 / change a draft or a returned project",
      description =
          "以全表代替原表，凭 If-Match；已申报或已批复的不能这样改。"
              + " Replaces the sheet as a whole, by If-Match; what is submitted or approved cannot be changed this way.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SheetRequest.class),
              examples = @ExampleObject(name = "building", value = SheetExample.JSON)))
  @APIResponse(
      responseCode = "200",
      description = "已修改 / changed",
      content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "409",
      description = "当前状态不可修改 / not in this state",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "412",
      description = "已被他人修改 / changed by someone else",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "表内有错误 / errors in the sheet",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match / If-Match is missing",
      content = @Content(mediaType = Media.PROBLEM))
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull SheetRequest body) {
    OptionalInt basedOn = VersionTag.required(ifMatch);
    projects.get(id);
    return answer(Response.ok(), register.change(id, SheetRequests.sheet(body), change(basedOn)));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "deleteProject",
      summary = "删除草稿 / delete a draft",
      description = "仅草稿可删，凭 If-Match。" + " Only a draft can be deleted, by If-Match.")
  @APIResponse(responseCode = "204", description = "已删除 / deleted")
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "409",
      description = "不是草稿 / not a draft",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "412",
      description = "已被他人修改 / changed by someone else",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match / If-Match is missing",
      content = @Content(mediaType = Media.PROBLEM))
  public void delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    OptionalInt basedOn = VersionTag.required(ifMatch);
    projects.get(id);
    register.delete(id, change(basedOn));
  }

  private Change change(OptionalInt basedOn) {
    return new Change(caller.name(), "", basedOn);
  }

  private static Response answer(Response.ResponseBuilder response, CheckedProject checked) {
    return response
        .tag(VersionTag.of(checked.project().revision()))
        .entity(ProjectResponse.of(checked))
        .build();
  }
}
