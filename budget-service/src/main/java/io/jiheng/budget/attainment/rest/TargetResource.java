package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.attainment.TargetSheet;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Targets and what they have come to 指标完成情况, with the indicators they are linked to. */
@Path("/api/v1/projects/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
@APIResponse(
    responseCode = "404",
    description = "没有该项目或该行 / no such project or row",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class TargetResource {

  private final TargetResponses answers;
  private final ProjectsInSight projects;

  TargetResource(TargetResponses answers, ProjectsInSight projects) {
    this.answers = answers;
    this.projects = projects;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listTargets",
      summary = "逐行指标：实时值或填报值、是否达标、差距、趋势 / every target with value, distance and trend",
      description = "往月的实时值只留每月最后一个。Of past months the last live value of each is kept.")
  @APIResponse(responseCode = "200", description = "按表内次序 / in the order of the sheet")
  public List<TargetRowResponse> list(
      @PathParam("id") long id,
      @QueryParam("asOf")
          @Parameter(description = "截至日期，缺则为当日 / today if absent", example = "2023-06-30")
          LocalDate asOf) {
    return answers.rows(sheet(id), Optional.ofNullable(asOf));
  }

  @PUT
  @Path("{row}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "settleTarget",
      summary = "确认、更改或取消关联，设定判读方式 / link a row to an indicator or to none",
      description =
          "后一次设定代替前一次；关联后该行取实时指标值。"
              + " A later setting takes the place of an earlier one; a linked row takes the live value.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SettingRequest.class),
              examples = @ExampleObject(name = "link", value = SettingRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "该行现状 / the row as it is now",
      content = @Content(schema = @Schema(implementation = TargetRowResponse.class)))
  public TargetRowResponse settle(
      @PathParam("id") long id, @PathParam("row") int row, @Valid @NotNull SettingRequest body) {
    return answers.settle(sheet(id), row, body);
  }

  @POST
  @Path("confirm")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "confirmProposedLinks",
      summary = "确认全部推荐的关联 / confirm every link that is proposed",
      description =
          "按名称推荐的关联一次全部确认；已设定的行不变。"
              + " Confirms all links proposed by name at once; rows already settled stay as they are.")
  @APIResponse(responseCode = "200", description = "各行现状 / all rows as they are now")
  public List<TargetRowResponse> confirm(@PathParam("id") long id) {
    return answers.confirm(sheet(id));
  }

  @GET
  @Path("{row}/settings")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listTargetSettings",
      summary = "设定的变更记录，新的在前 / what was settled of a row by whom and when, latest first",
      description = "该行历次关联与判读方式。" + " Each link and reading that was settled for the row.")
  @APIResponse(responseCode = "200", description = "全部设定 / all of them")
  public List<SettingChangeResponse> settings(@PathParam("id") long id, @PathParam("row") int row) {
    return answers.settings(sheet(id), row);
  }

  private TargetSheet sheet(long id) {
    return TargetSheet.of(projects.get(id));
  }
}
