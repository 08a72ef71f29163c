package io.jiheng.budget.document.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.rest.DifferencesResponse;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a unit's document 修订记录. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-documents")
@APIResponse(
    responseCode = "404",
    description = "没有该次修订 / no such revision",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class UnitDocumentRevisionResource {

  private final UnitDocumentDoor door;

  UnitDocumentRevisionResource(UnitDocumentDoor door) {
    this.door = door;
  }

  @GET
  @Path(OneUnitDocument.PATH + "/revisions")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listUnitDocumentRevisions",
      summary = "各次修订，新的在前 / its revisions, latest first",
      description = "每次修订的全文、人、时刻与事由。" + " Each revision whole, with who made it, when and why.")
  @APIResponse(responseCode = "200", description = "各次修订的全文 / each revision whole")
  public List<UnitDocumentResponse> list(@BeanParam OneUnitDocument one) {
    return door.revisions(one.key());
  }

  @GET
  @Path(OneUnitDocument.PATH + "/revisions/{number}")
  @Produces({MediaType.APPLICATION_JSON, Media.DOCX, Media.XLSX, Media.CSV})
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getUnitDocumentRevision",
      summary = "一次修订的全文，可导出 / one revision, as JSON or a file",
      description =
          "format 或 Accept 选择 JSON 或官方版式的 .docx、.xlsx、CSV。"
              + " Format or Accept chooses JSON, or the official layout as .docx, .xlsx or CSV.")
  @APIResponse(
      responseCode = "200",
      description = "该次修订，格式同最新的 / the revision, in the kinds of the latest",
      content = @Content(schema = @Schema(implementation = UnitDocumentResponse.class)))
  public Response get(
      @BeanParam OneUnitDocument one,
      @PathParam("number") int number,
      @Parameter(description = "docx, xlsx 或 csv / docx, xlsx or csv", example = "docx")
          @QueryParam("format")
          String format,
      @Context HttpHeaders headers) {
    return door.revision(one.key(), number, format, headers);
  }

  @GET
  @Path(OneUnitDocument.PATH + "/differences")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "compareUnitDocumentRevisions",
      summary = "比对两次修订，逐行逐格列出前后 / what two revisions have differently",
      description =
          "from 与 to 为修订号；按行与单元格列出两者之别。"
              + " From and to are numbers of revisions; lists by row and cell what they have differently.")
  @APIResponse(responseCode = "200", description = "逐格 / cell by cell")
  public DifferencesResponse differences(
      @BeanParam OneUnitDocument one,
      @QueryParam("from") @NotNull @Parameter(description = "较早的修订号 / the earlier") Integer from,
      @QueryParam("to") @Parameter(description = "较晚的，缺则为最新 / the later, else the latest")
          Integer to) {
    return door.differences(one.key(), from, to);
  }
}
