package io.jiheng.budget.imports.rest;

import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.imports.Import;
import io.jiheng.budget.imports.Importing;
import io.jiheng.budget.imports.Imports;
import io.jiheng.budget.imports.Preview;
import io.jiheng.budget.imports.check.Destination;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.rest.UnitSight;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Documents in 文件导入: first what would come of a file, then the file whole or not at all. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "文件导入 / documents in")
@DataScope(DataScope.Kind.OWN)
class ImportResource {

  private static final String UNNAMED = "未命名";

  private final Imports imports;
  private final Importing importing;
  private final ImportLimits limits;
  private final UnitSight units;
  private final OwnImports own;
  private final Caller caller;

  ImportResource(
      Imports imports,
      Importing importing,
      ImportLimits limits,
      UnitSight units,
      OwnImports own,
      Caller caller) {
    this.imports = imports;
    this.importing = importing;
    this.limits = limits;
    this.units = units;
    this.own = own;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @DataScope(DataScope.Kind.UNIT)
  @Operation(
      operationId = "importFile",
      summary = "导入文件，或先预览 / import a file, or preview it first",
      description =
          "表内自带的单位和年度优先于参数。A form's own unit and year go before the parameters. "
              + "preview=true 只答复识别结果，答复与 GET {id}/preview 相同。")
  @APIResponse(
      responseCode = "201",
      description = "已导入，或已预览待确认 / imported, or previewed and waiting",
      content = @Content(schema = @Schema(implementation = UploadResponse.class)))
  @APIResponse(
      responseCode = "413",
      description = "文件过大 / too large",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "415",
      description = "不是可导入的文件 / not a kind of file that is read",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "文件不可读或有错误，原因见 code 与 findings / unreadable, or with errors",
      content = @Content(mediaType = Media.PROBLEM))
  public Response upload(
      @RestForm("file") @NotNull FileUpload file,
      @Parameter(description = "只预览 / preview only") @QueryParam("preview") boolean preview,
      @Parameter(description = "文件未写明时的预算单位 / the unit, if the file does not say")
          @Size(max = 40)
          @QueryParam("unit")
          String unit,
      @Parameter(description = "文件未写明时的预算年度 / the year, if the file does not say")
          @Min(2000)
          @Max(2100)
          @QueryParam("year")
          Integer year,
      @Context UriInfo uri) {
    Destination destination =
        new Destination(
            Optional.ofNullable(unit).filter(code -> !code.isBlank()), Optional.ofNullable(year));
    Preview uploaded =
        imports.upload(name(file), () -> content(file), destination, caller.name(), units.permit());
    long id = uploaded.importing().id();
    Object answer = preview ? PreviewResponse.of(uploaded) : confirmed(id);
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(id)).build())
        .entity(answer)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "getImport",
      summary = "导入进度与结果 / an import: how far it is, and what it entered",
      description =
          "确认后轮询：状态、已录入的表数，完成后为每张表的结果。"
              + " To poll after confirming: its state, how many forms are entered, and at the end what became of each.")
  @APIResponse(
      responseCode = "200",
      description = "导入的现状 / as it stands",
      content = @Content(schema = @Schema(implementation = ImportResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该导入，或为他人所传 / no such import, or somebody else's",
      content = @Content(mediaType = Media.PROBLEM))
  public ImportResponse get(@PathParam("id") long id) {
    return ImportResponse.of(own.get(id), imports.entries(id));
  }

  @GET
  @Path("{id}/preview")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @DataScope({DataScope.Kind.OWN, DataScope.Kind.UNIT})
  @Operation(
      operationId = "previewImport",
      summary = "重新预览 / what would come of the file by now",
      description =
          "按系统现有内容重新核对已上传的文件，不录入。"
              + " Checks the uploaded file anew against what is known by now; enters nothing.")
  @APIResponse(
      responseCode = "200",
      description = "预览 / the preview",
      content = @Content(schema = @Schema(implementation = PreviewResponse.class)))
  @APIResponse(
      responseCode = "404",
      description = "没有该导入，或为他人所传 / no such import, or somebody else's",
      content = @Content(mediaType = Media.PROBLEM))
  public PreviewResponse preview(@PathParam("id") long id) {
    own.get(id);
    Preview preview = imports.preview(id);
    preview.document().units().forEach(units.permit());
    return PreviewResponse.of(preview);
  }

  @POST
  @Path("{id}/confirm")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @DataScope({DataScope.Kind.OWN, DataScope.Kind.UNIT})
  @Operation(
      operationId = "confirmImport",
      summary = "确认导入，全部录入或全不录入 / enter all forms of the file, or none",
      description =
          "在一个事务中录入文件中的全部表；有错误则一张也不录。"
              + " Enters all forms of the file in one transaction; with errors nothing is entered.")
  @APIResponse(
      responseCode = "200",
      description = "已导入 / imported",
      content = @Content(schema = @Schema(implementation = ImportResponse.class)))
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
      description = "有错误，见 findings / errors, in findings",
      content = @Content(mediaType = Media.PROBLEM))
  public ImportResponse confirm(@PathParam("id") long id) {
    own.get(id);
    return confirmed(id);
  }

  private ImportResponse confirmed(long id) {
    Import done = importing.confirm(id, caller.name(), units.permit());
    return ImportResponse.of(done, imports.entries(id));
  }

  private byte[] content(FileUpload file) {
    if (file.size() > limits.fileSize().asLongValue()) {
      throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE);
    }
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A form need not name its file (RFC 7578, 4.2). */
  private static String name(FileUpload file) {
    return Objects.requireNonNullElse(file.fileName(), UNNAMED);
  }
}
