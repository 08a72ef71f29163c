package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.TransferLedger;
import io.jiheng.budget.rest.Media;
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

/** What a project gave and took by transfer 调剂 and carry-over 结转. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
@DataScope(DataScope.Kind.PROJECT)
class ProjectTransferResource {

  private final TransferLedger ledger;
  private final ProjectsInSight projects;

  ProjectTransferResource(TransferLedger ledger, ProjectsInSight projects) {
    this.ledger = ledger;
    this.projects = projects;
  }

  @GET
  @Path("{id}/transfers")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listTransfers",
      summary = "项目的调剂与结转 / what a project gave and took",
      description =
          "调出、调入、结转出与结转入，逐笔列出。"
              + " What was transferred or carried over, out of the project or into it, one by one.")
  @APIResponse(
      responseCode = "200",
      description = "一页，按登记先后 / a page, as entered",
      content = @Content(schema = @Schema(implementation = TransferPageResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该项目 / no such project",
      content = @Content(mediaType = Media.PROBLEM))
  public Response list(
      @PathParam("id") long id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
    projects.get(id);
    List<TransferResponse> found =
        ledger.list(id, page.offset(), page.size()).stream().map(TransferResponse::of).toList();
    return Page.of(found, page, ledger.count(id)).response(uri);
  }

  /** For the interface description only: what a page of transfers looks like. */
  @Schema(name = "TransferPage")
  record TransferPageResponse(List<TransferResponse> items, int page, int size, long total) {}
}
