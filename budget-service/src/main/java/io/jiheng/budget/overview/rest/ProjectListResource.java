package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.LineCsv;
import io.jiheng.budget.overview.LineFilter;
import io.jiheng.budget.overview.LineOrder;
import io.jiheng.budget.overview.ProjectLines;
import io.jiheng.budget.rest.Media;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of projects 项目列表, with their spending as of a day. */
@Path("/api/v1/projects")
@Tag(name = "projects")
@DataScope(DataScope.Kind.UNIT)
class ProjectListResource {

  private final ProjectLines lines;
  private final LineFiles files;
  private final ProjectSearch search;

  ProjectListResource(ProjectLines lines, LineFiles files, ProjectSearch search) {
    this.lines = lines;
    this.files = files;
    this.search = search;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Media.CSV, Media.XLSX, Media.ZIP})
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listProjects",
      summary = "项目列表，可筛选、排序、分页、导出 / list, filter, sort and export projects",
      description =
          "Accept 为 text/csv、xlsx 或 application/zip（Fiscal Data Package 1.0rc1，只含已批复项目）时，"
              + "不分页，整表下载。As CSV, XLSX or a zip with a Fiscal Data Package of what is approved: "
              + "all pages in one file.")
  @APIResponse(
      responseCode = "200",
      description = "一页项目 / a page of projects",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = LinePageResponse.class)),
        @Content(
            mediaType = Media.CSV,
            schema = @Schema(implementation = String.class),
            example = LineCsv.EXAMPLE),
        @Content(
            mediaType = Media.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Media.ZIP,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "400",
      description = "不能如此排序 / no such sort key",
      content = @Content(mediaType = Media.PROBLEM))
  public Response list(
      @Valid @BeanParam ListQuery query,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    LineFilter filter = search.filter(query);
    LineOrder order = LineOrder.of(query.sort());
    Optional<LineFiles.Form> form = LineFiles.wanted(headers.getAcceptableMediaTypes());
    if (form.isPresent()) {
      return files.answer(
          form.get(), action -> lines.forEach(filter, order, action), filter.asOf());
    }
    List<LineResponse> found =
        lines.list(filter, order, page.offset(), page.size()).stream()
            .map(LineResponse::of)
            .toList();
    return Page.of(found, page, lines.count(filter)).response(uri);
  }

  /** For the interface description only: what a page of projects looks like. */
  @Schema(name = "ProjectPage")
  record LinePageResponse(List<LineResponse> items, int page, int size, long total) {}
}
