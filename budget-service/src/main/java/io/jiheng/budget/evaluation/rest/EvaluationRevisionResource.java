package io.jiheng.budget.evaluation.rest;

import io.jiheng.budget.evaluation.EvaluationBook;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a self-evaluation 自评修订记录. */
@Path("/api/v1/projects/{id}/self-evaluation/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation")
@DataScope(DataScope.Kind.PROJECT)
class EvaluationRevisionResource {

  private final EvaluationBook evaluations;
  private final ProjectsInSight projects;

  EvaluationRevisionResource(EvaluationBook evaluations, ProjectsInSight projects) {
    this.evaluations = evaluations;
    this.projects = projects;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listSelfEvaluationRevisions",
      summary = "自评修订记录，新的在前 / revisions, latest first",
      description =
          "每次填报、报送与退回的人、时刻与内容。" + " Each save, submission and return with who, when and what.")
  @APIResponse(
      responseCode = "200",
      description = "一页修订 / a page of revisions",
      content = @Content(schema = @Schema(implementation = EvaluationRevisionPageResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  public Response list(
      @PathParam("id") long id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
    Project project = projects.get(id);
    List<EvaluationRevisionResponse> revisions =
        evaluations.revisions(id, page.reachable(), page.size()).stream()
            .map(EvaluationRevisionResponse::of)
            .toList();
    return Page.of(revisions, page, evaluations.countRevisions(id)).response(uri);
  }

  /** For the interface description only: what a page of revisions looks like. */
  @Schema(name = "SelfEvaluationRevisionPage")
  record EvaluationRevisionPageResponse(
      List<EvaluationRevisionResponse> items, int page, int size, long total) {}
}
