package io.jiheng.budget.document.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units' overall sheets 整体绩效目标表 and departments' plans 部门整体绩效目标: listed, read, taken away. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "unit-documents",
    description = "整体绩效目标表与部门整体绩效目标 / overall target sheets and departments' plans")
@DataScope(DataScope.Kind.UNIT)
class UnitDocumentResource {

  private final UnitDocumentDoor door;

  UnitDocumentResource(UnitDocumentDoor door) {
    this.door = door;
  }

  @GET
  @Path(OneUnitDocument.ALL)
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listUnitDocuments",
      summary = "列表，可筛选、分页 / list and filter the latest in sight",
      description =
          "kind 为 overall-sheets 或 department-plans；每单位每年取最新。"
              + " Kind is overall-sheets or department-plans; the latest of each unit and year.")
  @APIResponse(
      responseCode = "200",
      description = "一页，按单位，新年度在前 / a page, by unit, latest year first",
      content = @Content(schema = @Schema(implementation = UnitDocumentPageResponse.class)))
  public Response list(
      @PathParam("kind")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {OneUnitDocument.SHEETS, OneUnitDocument.PLANS}))
          String kind,
      @Valid @BeanParam UnitDocumentQuery query,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return door.list(OneUnitDocument.kind(kind), query, page, uri);
  }

  @GET
  @Path(OneUnitDocument.PATH)
  @Produces({MediaType.APPLICATION_JSON, Media.DOCX, Media.XLSX, Media.CSV})
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getUnitDocument",
      summary = "某单位某年度的文件，可导出 / that of a unit and year, as JSON or a file",
      description = "导出的文件再导入，内容不变。A file taken away and imported again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "JSON 的 ETag 为修订号 / the ETag of the JSON is the revision",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = UnitDocumentResponse.class)),
        @Content(
            mediaType = Media.DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Media.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Media.CSV,
            schema = @Schema(implementation = String.class),
            example = "2023年度整体绩效目标表,,,,,\n职责序号,部门职责,职责目标,指标名称,符号,年度指标值\n")
      })
  @APIResponse(
      responseCode = "400",
      description = "没有这种导出格式 / no such format",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "404",
      description = "该单位该年度没有 / there is none",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "文字过长，xlsx 容不下 / a text too long for xlsx",
      content = @Content(mediaType = Media.PROBLEM))
  public Response get(
      @BeanParam OneUnitDocument one,
      @Parameter(description = "docx, xlsx 或 csv，先于 Accept / goes before Accept", example = "docx")
          @QueryParam("format")
          String format,
      @Context HttpHeaders headers) {
    return door.get(one.key(), format, headers);
  }

  @DELETE
  @Path(OneUnitDocument.PATH)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "deleteUnitDocument",
      summary = "删除草稿 / delete a draft",
      description = "仅草稿可删，凭 If-Match。" + " Only a draft can be deleted, by If-Match.")
  @APIResponse(responseCode = "204", description = "已删除 / deleted")
  @APIResponse(
      responseCode = "404",
      description = "该单位该年度没有 / there is none",
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
  public void delete(
      @BeanParam OneUnitDocument one, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    door.delete(one.key(), ifMatch);
  }
}
