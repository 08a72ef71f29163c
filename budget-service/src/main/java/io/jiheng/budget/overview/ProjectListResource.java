package io.jiheng.budget.overview;

import io.jiheng.budget.http.Media;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of projects 项目列表, with their spending as of a day. */
@Path("/api/v1/projects")
@Tag(name = "projects")
class ProjectListResource {

  private static final MediaType CSV = MediaType.valueOf(Media.CSV + ";charset=UTF-8");

  private final ProjectLines lines;
  private final Scope scope;
  private final Clock clock;

  ProjectListResource(ProjectLines lines, Scope scope, Clock clock) {
    this.lines = lines;
    this.scope = scope;
    this.clock = clock;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Media.CSV})
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listProjects",
      summary = "项目列表 / list projects; as CSV with Accept: text/csv, then all pages in one")
  @APIResponse(
      responseCode = "200",
      description = "一页项目 / a page of projects",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = LinePage.class)),
        @Content(mediaType = Media.CSV, schema = @Schema(implementation = String.class))
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
    LineFilter filter = filter(query);
    LineOrder order = LineOrder.of(query.sort());
    if (prefersCsv(headers)) {
      return Response.ok(LineCsv.of(lines.list(filter, order, 0, Integer.MAX_VALUE)), CSV).build();
    }
    List<LineBody> found =
        lines.list(filter, order, page.offset(), page.size()).stream().map(LineBody::of).toList();
    return Page.of(found, page, lines.count(filter)).response(uri);
  }

  /** Whoever takes either gets JSON. */
  private static boolean prefersCsv(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .filter(
            type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(CSV))
        .findFirst()
        .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .isPresent();
  }

  private LineFilter filter(ListQuery query) {
    return new LineFilter(
        scope.units(Optional.ofNullable(query.unit()), Optional.ofNullable(query.court())),
        Optional.ofNullable(query.year()),
        Optional.ofNullable(query.state()),
        Optional.ofNullable(query.text()).map(String::strip).filter(text -> !text.isEmpty()),
        Optional.ofNullable(query.behindPlan()),
        Optional.ofNullable(query.asOf()).orElseGet(() -> LocalDate.now(clock)));
  }

  /** For the interface description only: what a page of projects looks like. */
  @Schema(name = "ProjectPage")
  record LinePage(List<LineBody> items, int page, int size, long total) {}
}
