package io.jiheng.budget.monitoring.rest;

import io.jiheng.budget.monitoring.MonitoringBook;
import io.jiheng.budget.monitoring.MonitoringForm;
import io.jiheng.budget.monitoring.MonitoringForms;
import io.jiheng.budget.monitoring.NotedRevision;
import io.jiheng.budget.monitoring.print.PrintedMonitoringForm;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.rest.PrintedFiles;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Monitoring at the check dates 绩效运行监控. */
@Path("/api/v1/projects/{id}/monitoring")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitoring", description = "绩效运行监控 / monitoring")
@APIResponse(
    responseCode = "404",
    description = "没有该项目或该监控时点 / no such project or check date",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "409",
    description = "项目未批复，或该时点未到 / not approved, or the date has not come",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class MonitoringResource {

  private final MonitoringBook monitoring;
  private final MonitoringForms papers;
  private final ProjectsInSight projects;
  private final Caller caller;

  MonitoringResource(
      MonitoringBook monitoring, MonitoringForms papers, ProjectsInSight projects, Caller caller) {
    this.monitoring = monitoring;
    this.papers = papers;
    this.projects = projects;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listMonitoring",
      summary = "已到各监控时点的监控表 / the forms of the check dates that have come",
      description = "监控时点为支出计划的检查时点和 7 月底。The plan's check dates, and the end of July.")
  @APIResponse(responseCode = "200", description = "按日期 / by day")
  public List<MonitoringResponse> list(@PathParam("id") long id) {
    return monitoring.all(projects.get(id)).stream()
        .map(form -> MonitoringResponse.of(id, form))
        .toList();
  }

  @GET
  @Path("{day}")
  @Produces({MediaType.APPLICATION_JSON, Media.DOCX, Media.XLSX, Media.CSV})
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getMonitoring",
      summary = "一个时点的监控表：支出对计划、指标对目标、全年预计 / the form of one check date",
      description =
          "Accept 为 docx、xlsx 或 text/csv 时（浏览器可用 format 参数）答复监控表文件，填好后可再导入。"
              + "As .docx, .xlsx or CSV it is the printed form, which can be imported.")
  @APIResponse(
      responseCode = "200",
      description = "ETag 为填报次数 / the ETag counts what was written",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MonitoringResponse.class)),
        @Content(
            mediaType = Media.DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Media.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Media.CSV,
            schema = @Schema(implementation = String.class),
            example = "项目支出绩效目标执行监控表,,,\n项目名称,新大楼物业及运转费,项目编码,13020023P000039100348\n")
      })
  @APIResponse(
      responseCode = "400",
      description = "没有这种格式 / no such format",
      content = @Content(mediaType = Media.PROBLEM))
  public Response get(
      @PathParam("id") long id,
      @PathParam("day") LocalDate day,
      @Parameter(
              description = "导出格式，优先于 Accept / format of the file, before Accept",
              schema = @Schema(enumeration = {"docx", "xlsx", "csv"}))
          @QueryParam("format")
          String format,
      @Context HttpHeaders headers) {
    Project project = projects.get(id);
    Optional<PrintFormat> wanted = PrintedFiles.wanted(format, headers.getAcceptableMediaTypes());
    return wanted.isPresent()
        ? file(project, day, wanted.get())
        : answer(id, monitoring.get(project, day));
  }

  @PUT
  @Path("{day}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "noteMonitoring",
      summary = "填报偏差原因、措施和全年预计 / write reasons, measures and expectations",
      description =
          "以全部填写内容代替原有者，凭 If-Match；每次保存留一条记录。"
              + " Replaces all that was written, by If-Match; each save is kept.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = NotesRequest.class),
              examples = @ExampleObject(name = "june", value = NotesRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "已保存 / saved",
      content = @Content(schema = @Schema(implementation = MonitoringResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "已被他人修改 / changed by someone else",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "没有该行或重复填写 / no such row, or written on twice",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match / If-Match is missing",
      content = @Content(mediaType = Media.PROBLEM))
  public Response note(
      @PathParam("id") long id,
      @PathParam("day") LocalDate day,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull NotesRequest body) {
    Change change = new Change(caller.name(), "", VersionTag.required(ifMatch));
    projects.get(id);
    return answer(id, monitoring.note(id, day, body.notes(), change));
  }

  @GET
  @Path("{day}/revisions")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listMonitoringRevisions",
      summary = "监控填报记录，新的在前 / what was written, latest first",
      description = "每次填报的人、时刻与全文。" + " Each save with who wrote it, when, and all its words.")
  @APIResponse(responseCode = "200", description = "全部填报 / all of it")
  public List<NotedRevisionResponse> revisions(
      @PathParam("id") long id, @PathParam("day") LocalDate day) {
    return monitoring.revisions(projects.get(id), day).stream()
        .map(NotedRevisionResponse::of)
        .toList();
  }

  private Response file(Project project, LocalDate day, PrintFormat format) {
    ProjectKey key = project.sheet().key();
    return PrintedFiles.answer(
        format,
        "monitoring-" + key.unit() + "-" + day + "-" + project.id(),
        key.name() + day + PrintedMonitoringForm.TITLE,
        List.of(PrintedMonitoringForm.of(papers.of(project, day))));
  }

  private static Response answer(long id, MonitoringForm form) {
    return Response.ok(MonitoringResponse.of(id, form)).tag(VersionTag.of(form.revision())).build();
  }

  /** What was written at a check date, by whom and when 监控修订. */
  @Schema(name = "MonitoringRevision")
  record NotedRevisionResponse(
      @Schema(examples = "1") int number,
      Instant at,
      @Schema(examples = "clerk") String by,
      NotesRequest notes) {

    static NotedRevisionResponse of(NotedRevision revision) {
      return new NotedRevisionResponse(
          revision.number(), revision.at(), revision.by(), NotesRequest.of(revision.notes()));
    }
  }
}
