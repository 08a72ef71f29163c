package io.jiheng.budget.document.http;

import io.jiheng.budget.document.DepartmentPlan;
import io.jiheng.budget.document.UnitDocument.Kind;
import io.jiheng.budget.document.store.UnitDocumentRevision;
import io.jiheng.budget.document.store.UnitDocuments;
import io.jiheng.budget.http.Media;
import io.jiheng.budget.http.RevisionTag;
import io.jiheng.budget.unit.http.UnitSight;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Departments' plans 部门整体绩效目标; they come in by import. */
@Path("/api/v1/department-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "department-plans", description = "部门整体绩效目标 / departments' plans")
class DepartmentPlanResource {

  private final UnitDocuments documents;
  private final UnitSight sight;

  DepartmentPlanResource(UnitDocuments documents, UnitSight sight) {
    this.documents = documents;
    this.sight = sight;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listDepartmentPlans",
      summary = "部门整体绩效目标列表 / list the units' latest in sight")
  @APIResponse(responseCode = "200", description = "按单位，新年度在前 / by unit, latest year first")
  public List<DocumentHeadBody> list() {
    var bounds = sight.bounds();
    return documents.list(Kind.DEPARTMENT_PLAN).stream()
        .filter(document -> bounds.contains(document.unit()))
        .map(DocumentHeadBody::of)
        .toList();
  }

  @GET
  @Path("{unit}/{year}")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getDepartmentPlan",
      summary = "某单位某年度的部门整体绩效目标 / that of a unit and year")
  @APIResponse(
      responseCode = "200",
      description = "ETag 为修订号 / the ETag is the revision",
      content = @Content(schema = @Schema(implementation = PlanRevisionBody.class)))
  @APIResponse(
      responseCode = "404",
      description = "该单位该年度没有 / there is none",
      content = @Content(mediaType = Media.PROBLEM))
  public Response get(@PathParam("unit") String unit, @PathParam("year") int year) {
    sight.require(unit);
    UnitDocumentRevision latest = documents.get(Kind.DEPARTMENT_PLAN, unit, year);
    return Response.ok(PlanRevisionBody.of(latest)).tag(RevisionTag.of(latest.revision())).build();
  }

  @GET
  @Path("{unit}/{year}/revisions")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listDepartmentPlanRevisions",
      summary = "部门整体绩效目标的各次修订，新的在前 / its revisions, latest first")
  @APIResponse(responseCode = "200", description = "各次修订的全文 / each revision whole")
  public List<PlanRevisionBody> revisions(
      @PathParam("unit") String unit, @PathParam("year") int year) {
    sight.require(unit);
    return documents.revisions(Kind.DEPARTMENT_PLAN, unit, year).stream()
        .map(PlanRevisionBody::of)
        .toList();
  }

  /** 部门整体绩效目标 as it stands in the register. */
  @Schema(name = "DepartmentPlan")
  record PlanRevisionBody(DocumentHeadBody head, DepartmentPlanBody plan) {

    static PlanRevisionBody of(UnitDocumentRevision revision) {
      DepartmentPlan content = (DepartmentPlan) revision.content();
      return new PlanRevisionBody(DocumentHeadBody.of(revision), DepartmentPlanBody.of(content));
    }
  }
}
