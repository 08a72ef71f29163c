package io.jiheng.budget.forms.projectsheet.rest;

import io.jiheng.budget.overview.rest.ListQuery;
import io.jiheng.budget.overview.rest.ProjectSearch;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectRegister;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Project sheets as they are printed 项目绩效目标表打印件. */
@Path("/api/v1/projects")
@Produces({Media.DOCX, Media.XLSX, Media.CSV})
@Tag(name = "projects")
@APIResponse(
    responseCode = "200",
    description = "文件；单表的 ETag 为修订号 / the file; the ETag of a single sheet is its revision",
    content = {
      @Content(
          mediaType = Media.DOCX,
          schema = @Schema(type = SchemaType.STRING, format = "binary")),
      @Content(
          mediaType = Media.XLSX,
          schema = @Schema(type = SchemaType.STRING, format = "binary")),
      @Content(
          mediaType = Media.CSV,
          schema = @Schema(implementation = String.class),
          examples = @ExampleObject(name = "sheet", value = CsvExample.SHEET))
    })
@APIResponse(
    responseCode = "400",
    description = "没有该格式、表样或排序 / no such format, layout or sort key",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "422",
    description = "没有可导出的项目，或超出一个文件的上限 / nothing to export, or too much for one file",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class ProjectSheetResource {

  private static final int AT_ONCE = 50;

  private final ProjectRegister register;
  private final ProjectsInSight projects;
  private final ProjectSearch search;
  private final SheetFiles files;

  ProjectSheetResource(
      ProjectRegister register, ProjectsInSight projects, ProjectSearch search, SheetFiles files) {
    this.register = register;
    this.projects = projects;
    this.search = search;
    this.files = files;
  }

  @GET
  @Path("{id}/sheet")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "exportSheet",
      summary = "下载项目绩效目标表，官方表样 / a project's sheet in an official layout",
      description =
          "hebei 表样导出的文件再导入，与原表相同；其他表样略去其没有的栏目。"
              + "A file in the layout hebei, imported again, is the same sheet.")
  @APIResponse(
      responseCode = "404",
      description = "没有该项目或修订 / no such project or revision",
      content = @Content(mediaType = Media.PROBLEM))
  public Response one(
      @PathParam("id") long id,
      @QueryParam("revision")
          @Parameter(description = "修订号，缺则为最新 / the latest if absent", example = "2")
          Integer revision,
      @BeanParam ExportQuery export,
      @Context HttpHeaders headers) {
    PrintFormat format = export.format(headers.getAcceptableMediaTypes());
    Project project = projects.get(id);
    int number = Optional.ofNullable(revision).orElseGet(project::revision);
    ProjectSheet sheet =
        number == project.revision()
            ? project.sheet()
            : register.revision(id, number).after().sheet();
    String name = sheet.key().code().map(code -> code + "-").orElse("") + sheet.key().name();
    return files
        .answer(
            List.of(sheet),
            format,
            export.wanted(),
            "project-sheet-" + id + "-" + number,
            name + "-绩效目标表")
        .tag(VersionTag.of(number))
        .build();
  }

  @GET
  @Path("sheets")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @DataScope(DataScope.Kind.UNIT)
  @Operation(
      operationId = "exportSheets",
      summary = "批量下载项目绩效目标表，筛选与项目列表相同 / many sheets in one file, filtered like the list",
      description =
          "xlsx 每表一个工作表，docx 每表一节，csv 依次排列。A worksheet, a section or a block of rows for each.")
  public Response many(
      @Valid @BeanParam ListQuery query,
      @BeanParam ExportQuery export,
      @Context HttpHeaders headers) {
    PrintFormat format = export.format(headers.getAcceptableMediaTypes());
    long found = search.count(query);
    if (found == 0) {
      throw Problem.of(422, "export-nothing").exception();
    }
    files.refuseTooMany(found, List.of(), format);
    List<ProjectSheet> sheets = sheets(search.ids(query, (int) found), found, format);
    String year = query.year() == null ? "" : "-" + query.year();
    String unit = query.unit() == null ? "" : "-" + query.unit();
    return files
        .answer(sheets, format, export.wanted(), "project-sheets", "项目绩效目标表" + year + unit)
        .build();
  }

  /** Some at a time, so that no more of too many are ever held than fit in a file. */
  private List<ProjectSheet> sheets(List<Long> ids, long found, PrintFormat format) {
    List<ProjectSheet> sheets = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      register.all(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).stream()
          .map(Project::sheet)
          .forEach(sheets::add);
      files.refuseTooMany(found, sheets, format);
    }
    return sheets;
  }
}
