package io.jiheng.budget.document.http;

import io.jiheng.budget.document.OverallSheet;
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

/** Units' overall target sheets 整体绩效目标表; they come in by import. */
@Path("/api/v1/overall-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overall-sheets", description = "整体绩效目标表 / overall target sheets")
class OverallSheetResource {

  private final UnitDocuments documents;
  private final UnitSight sight;

  OverallSheetResource(UnitDocuments documents, UnitSight sight) {
    this.documents = documents;
    this.sight = sight;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listOverallSheets",
      summary = "整体绩效目标表列表 / list the units' latest in sight")
  @APIResponse(responseCode = "200", description = "按单位，新年度在前 / by unit, latest year first")
  public List<DocumentHeadBody> list() {
    var bounds = sight.bounds();
    return documents.list(Kind.OVERALL_SHEET).stream()
        .filter(document -> bounds.contains(document.unit()))
        .map(DocumentHeadBody::of)
        .toList();
  }

  @GET
  @Path("{unit}/{year}")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(operationId = "getOverallSheet", summary = "某单位某年度的整体绩效目标表 / that of a unit and year")
  @APIResponse(
      responseCode = "200",
      description = "ETag 为修订号 / the ETag is the revision",
      content = @Content(schema = @Schema(implementation = OverallSheetBody.class)))
  @APIResponse(
      responseCode = "404",
      description = "该单位该年度没有 / there is none",
      content = @Content(mediaType = Media.PROBLEM))
  public Response get(@PathParam("unit") String unit, @PathParam("year") int year) {
    sight.require(unit);
    UnitDocumentRevision latest = documents.get(Kind.OVERALL_SHEET, unit, year);
    return Response.ok(OverallSheetBody.of(latest)).tag(RevisionTag.of(latest.revision())).build();
  }

  @GET
  @Path("{unit}/{year}/revisions")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listOverallSheetRevisions",
      summary = "整体绩效目标表的各次修订，新的在前 / its revisions, latest first")
  @APIResponse(responseCode = "200", description = "各次修订的全文 / each revision whole")
  public List<OverallSheetBody> revisions(
      @PathParam("unit") String unit, @PathParam("year") int year) {
    sight.require(unit);
    return documents.revisions(Kind.OVERALL_SHEET, unit, year).stream()
        .map(OverallSheetBody::of)
        .toList();
  }

  /** 整体绩效目标表 as it stands in the register. */
  @Schema(name = "OverallSheet")
  record OverallSheetBody(DocumentHeadBody head, List<OverallRowBody> rows) {

    static OverallSheetBody of(UnitDocumentRevision revision) {
      OverallSheet content = (OverallSheet) revision.content();
      return new OverallSheetBody(
          DocumentHeadBody.of(revision), content.rows().stream().map(OverallRowBody::of).toList());
    }
  }
}
