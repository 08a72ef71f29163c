package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a sheet 修订记录. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
@DataScope(DataScope.Kind.PROJECT)
class RevisionResource {

  private final ProjectRegister register;
  private final ProjectsInSight projects;

  RevisionResource(ProjectRegister register, ProjectsInSight projects) {
    this.register = register;
    this.projects = projects;
  }

  @GET
  @Path("{id}/revisions")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listRevisions",
      summary = "修订记录，新的在前 / revisions, latest first",
      description =
          "每次修订的人、时刻、事由与状态。" + " Each with who made it, when, why, and the state it led to.")
  @APIResponse(
      responseCode = "200",
      description = "一页修订 / a page of revisions",
      content = @Content(schema = @Schema(implementation = RevisionPageResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  public Response list(
      @PathParam("id") long id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
    Project project = projects.get(id);
    List<RevisionResponse> revisions =
        register.revisions(id, page.reachable(), page.size()).stream()
            .map(RevisionResponse::of)
            .toList();
    return Page.of(revisions, page, project.revision()).response(uri);
  }

  @GET
  @Path("{id}/revisions/{number}")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getRevision",
      summary = "一次修订，含前后全表 / one revision, whole",
      description = "修订前后的全表、金额与事由。" + " The sheet before and after, the money, and the reason.")
  @APIResponse(responseCode = "200", description = "修订 / the revision")
  @APIResponse(
      responseCode = "404",
      description = "没有该项目或修订 / no such project or revision",
      content = @Content(mediaType = Media.PROBLEM))
  public RevisionResponse get(@PathParam("id") long id, @PathParam("number") int number) {
    projects.get(id);
    return RevisionResponse.of(register.revision(id, number));
  }

  @GET
  @Path("{id}/differences")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "compareRevisions",
      summary = "比对两次修订，逐格列出前后 / what two revisions have differently",
      description =
          "from 与 to 为修订号；按行与单元格列出两者之别。"
              + " From and to are numbers of revisions; lists by row and cell what they have differently.")
  @APIResponse(responseCode = "200", description = "逐格 / cell by cell")
  @APIResponse(
      responseCode = "404",
      description = "没有该项目或修订 / no such project or revision",
      content = @Content(mediaType = Media.PROBLEM))
  public DifferencesResponse differences(
      @PathParam("id") long id,
      @QueryParam("from") @NotNull @Parameter(description = "较早的修订号 / the earlier", example = "3")
          Integer from,
      @QueryParam("to")
          @Parameter(description = "较晚的修订号，缺则为最新 / the later, the latest if absent", example = "4")
          Integer to) {
    Project project = projects.get(id);
    int later = Optional.ofNullable(to).orElseGet(project::revision);
    return DifferencesResponse.of(register.revision(id, from), register.revision(id, later));
  }

  /** For the interface description only: what a page of revisions looks like. */
  @Schema(name = "RevisionPage")
  record RevisionPageResponse(List<RevisionResponse> items, int page, int size, long total) {}
}
