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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Live values held fast at a day 定格, with their proof. */
@Path("/api/v1/projects/{id}/targets/{row}/freezes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
@APIResponse(
    responseCode = "404",
    description = "没有该项目或该行 / no such project or row",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class FreezeResource {

  private final TargetResponses answers;
  private final ProjectsInSight projects;

  FreezeResource(TargetResponses answers, ProjectsInSight projects) {
    this.answers = answers;
    this.projects = projects;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "freezeTarget",
      summary = "将关联指标定格在某日 / hold a linked target fast at a day",
      description = "此后计入监控与自评的是定格值；再次定格以后者为准。From then on it counts; a later freeze replaces it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = FreezeRequest.class),
              examples = @ExampleObject(name = "june", value = FreezeRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已定格 / frozen",
      content = @Content(schema = @Schema(implementation = FreezeResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "未关联，或没有该日的值（known 为有值之日）/ not linked, or no value of that very day",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "日期不在年度内或在将来 / not in the fiscal year, or in the future",
      content = @Content(mediaType = Media.PROBLEM))
  public Response freeze(
      @PathParam("id") long id, @PathParam("row") int row, @Valid @NotNull FreezeRequest body) {
    return answers.freeze(TargetSheet.of(projects.get(id)), row, body);
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listTargetFreezes",
      summary = "定格记录，新的在前 / what was frozen, latest first",
      description =
          "何人何时将该行的值定格为何数及依据。" + " Who froze which value of the row, when, and on what grounds.")
  @APIResponse(responseCode = "200", description = "全部定格 / all of them")
  public List<FreezeResponse> list(@PathParam("id") long id, @PathParam("row") int row) {
    return answers.freezes(TargetSheet.of(projects.get(id)), row);
  }
}
