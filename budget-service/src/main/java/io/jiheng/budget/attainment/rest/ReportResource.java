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

/** Reported values 填报值 of a project's rows. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "指标完成情况 / targets and what they have come to")
@APIResponse(
    responseCode = "404",
    description = "没有该项目或该行 / no such project or row",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class ReportResource {

  private final TargetResponses answers;
  private final ProjectsInSight projects;

  ReportResource(TargetResponses answers, ProjectsInSight projects) {
    this.answers = answers;
    this.projects = projects;
  }

  @POST
  @Path("{id}/targets/{row}/reports")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "reportTarget",
      summary = "填报实际完成值 / report what a row has come to",
      description = "只增不改，同一日以后填者为准。Entries are never changed; of one day the latest holds.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReportRequest.class),
              examples = @ExampleObject(name = "acceptance", value = ReportRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已填报 / entered",
      content = @Content(schema = @Schema(implementation = ReportResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "项目未批复 / the project is not approved",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "与指标值不可比，或日期有误 / cannot be held against the target, or a wrong day",
      content = @Content(mediaType = Media.PROBLEM))
  public Response report(
      @PathParam("id") long id, @PathParam("row") int row, @Valid @NotNull ReportRequest body) {
    return answers.report(TargetSheet.of(projects.get(id)), row, body);
  }

  @GET
  @Path("{id}/targets/{row}/reports")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listTargetReports",
      summary = "填报记录，新的在前 / what was reported, latest first",
      description =
          "何人何时填报该行的何数及佐证；后者代替前者，前者不删。"
              + " Who reported which value of the row, when, and the evidence; a later entry takes the place of an earlier one, which is kept.")
  @APIResponse(responseCode = "200", description = "全部填报 / all entries")
  public List<ReportResponse> list(@PathParam("id") long id, @PathParam("row") int row) {
    return answers.reports(TargetSheet.of(projects.get(id)), row);
  }
}
