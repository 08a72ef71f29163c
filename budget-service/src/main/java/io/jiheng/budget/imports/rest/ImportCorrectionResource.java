package io.jiheng.budget.imports.rest;

import io.jiheng.budget.imports.ImportCorrections;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.rest.UnitSight;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrections 更正 of a file that was brought, cell by cell, before it is entered. */
@Path("/api/v1/imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@RolesAllowed({Roles.CLERK, Roles.ADMIN})
class ImportCorrectionResource {

  private final OwnImports own;
  private final ImportCorrections corrections;
  private final UnitSight units;
  private final Caller caller;

  ImportCorrectionResource(
      OwnImports own, ImportCorrections corrections, UnitSight units, Caller caller) {
    this.own = own;
    this.corrections = corrections;
    this.units = units;
    this.caller = caller;
  }

  @GET
  @Path("lines")
  @DataScope(DataScope.Kind.OWN)
  @Operation(
      operationId = "listImportLines",
      summary = "文件中的若干行 / some lines of the file",
      description =
          "按 part 与行号取文件中的行，每行各单元格，已更正的按更正后的内容。"
              + " Lines of one part of the file, cell by cell, as they are read with what was corrected.")
  @APIResponse(
      responseCode = "200",
      description = "各行；没有的 part 为空 / the lines; none of a part that is not there",
      content = @Content(schema = @Schema(implementation = ImportLineResponse.LinesResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该导入，或为他人所传 / no such import, or somebody else's",
      content = @Content(mediaType = Media.PROBLEM))
  public ImportLineResponse.LinesResponse lines(
      @PathParam("id") long id,
      @Parameter(description = "文件的部分，同意见的 part / as findings name it", example = "第 2 个表格")
          @Size(max = 200)
          @QueryParam("part")
          @DefaultValue("")
          String part,
      @Parameter(description = "起始行号 / the first line, from 1", example = "6")
          @Min(1)
          @QueryParam("from")
          @DefaultValue("1")
          int from,
      @Parameter(description = "行数 / how many")
          @Min(1)
          @Max(50)
          @QueryParam("size")
          @DefaultValue("20")
          int size) {
    own.get(id);
    return ImportLineResponse.LinesResponse.of(part, corrections.lines(id, part, from, size));
  }

  @PUT
  @Path("corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @DataScope({DataScope.Kind.OWN, DataScope.Kind.UNIT})
  @Operation(
      operationId = "correctImport",
      summary = "更正文件中的单元格并重新核对 / correct cells of the file and check it anew",
      description =
          "全部更正以本次为准，不录入；文件本身不变，原文与更正一并保留。"
              + " These corrections replace all earlier ones; nothing is entered. The file stays as it came.")
  @APIResponse(
      responseCode = "200",
      description = "更正后的预览 / the preview with them",
      content = @Content(schema = @Schema(implementation = PreviewResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该导入，或为他人所传 / no such import, or somebody else's",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "409",
      description = "正在导入或已导入 / running, or done already",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "没有该单元格，或更正后没有可识别的表 / no such cell, or nothing is left to enter",
      content = @Content(mediaType = Media.PROBLEM))
  public PreviewResponse correct(
      @PathParam("id") long id, @NotNull @Valid CorrectionsRequest body) {
    own.get(id);
    return PreviewResponse.of(
        corrections.correct(
            id, body.corrections(), body.destination(), caller.name(), units.permit()));
  }
}
