package io.jiheng.budget.evaluation.rest;

import io.jiheng.budget.evaluation.EvaluationBook;
import io.jiheng.budget.evaluation.EvaluationForms;
import io.jiheng.budget.evaluation.SelfEvaluation;
import io.jiheng.budget.evaluation.print.EvaluationLayout;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.rest.EnumParam;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.rest.PrintedFiles;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.rest.ProjectsInSight;
import io.jiheng.budget.unit.rest.FourEyesText;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** A project's self-evaluation 绩效自评. */
@Path("/api/v1/projects/{id}/self-evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation", description = "绩效自评 / self-evaluation")
@APIResponse(
    responseCode = "404",
    description = "没有该项目 / no such project",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "409",
    description = "项目未批复，或自评当前状态不可如此 / not approved, or not in this state",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.PROJECT)
class SelfEvaluationResource {

  private final EvaluationBook evaluations;
  private final EvaluationForms papers;
  private final ProjectsInSight projects;
  private final Caller caller;

  SelfEvaluationResource(
      EvaluationBook evaluations, EvaluationForms papers, ProjectsInSight projects, Caller caller) {
    this.evaluations = evaluations;
    this.papers = papers;
    this.projects = projects;
    this.caller = caller;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Media.DOCX, Media.XLSX, Media.CSV})
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getSelfEvaluation",
      summary = "绩效自评，逐项计分，可导出自评表 / the self-evaluation, scored row by row, or its form",
      description =
          ScoringNote.TEXT
              + " Accept 为 docx、xlsx 或 text/csv 时（浏览器可用 format 参数）答复自评表文件，"
              + "填好后可再导入。As .docx, .xlsx or CSV it is the printed form, which can be imported.")
  @APIResponse(
      responseCode = "200",
      description = "ETag 为修订号 / the ETag is the revision",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SelfEvaluationResponse.class)),
        @Content(
            mediaType = Media.DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Media.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Media.CSV,
            schema = @Schema(implementation = String.class),
            example = "项目支出绩效自评表（2023年度）,,,\n项目名称,新大楼物业及运转费,项目编码,13020023P000039100348\n")
      })
  @APIResponse(
      responseCode = "400",
      description = "没有这种格式或式样 / no such format or layout",
      content = @Content(mediaType = Media.PROBLEM))
  public Response get(
      @PathParam("id") long id,
      @Parameter(
              description = "导出格式，优先于 Accept / format of the file, before Accept",
              schema = @Schema(enumeration = {"docx", "xlsx", "csv"}))
          @QueryParam("format")
          String format,
      @Parameter(
              description = "式样：财政部或河北 / the Ministry's layout, or that of Hebei",
              schema =
                  @Schema(
                      enumeration = {"ministry", "hebei"},
                      defaultValue = "ministry"))
          @QueryParam("layout")
          String layout,
      @Context HttpHeaders headers) {
    Project project = projects.get(id);
    Optional<PrintFormat> wanted = PrintedFiles.wanted(format, headers.getAcceptableMediaTypes());
    return wanted.isPresent()
        ? file(project, wanted.get(), layout(layout))
        : answer(evaluations.get(project));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "saveSelfEvaluation",
      summary = "填报自评：分值、定性评定、偏差原因 / write points, bands and reasons",
      description =
          "以全部填写内容代替原有者，凭 If-Match；能自动计算的分值不必填。"
              + " Replaces all that was written, by If-Match; points that can be worked out need not be written.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DraftRequest.class),
              examples = @ExampleObject(name = "building", value = DraftRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "已保存 / saved",
      content = @Content(schema = @Schema(implementation = SelfEvaluationResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "已被他人修改 / changed by someone else",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "分值或档次不合 / points or bands that cannot be",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match / If-Match is missing",
      content = @Content(mediaType = Media.PROBLEM))
  public Response save(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull DraftRequest body) {
    Change change = new Change(caller.name(), "", VersionTag.required(ifMatch));
    projects.get(id);
    return answer(evaluations.save(id, body.draft(), change));
  }

  @POST
  @Path("submit")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "submitSelfEvaluation",
      summary = "报送自评，记下报送人和时间 / sign and submit it; from then on it stays as it is",
      description =
          "失分与超额的指标须已写明偏差原因；报送后内容与得分固定。"
              + " Reasons must be written for points lost and for targets exceeded; content and score stay as they are from then on.")
  @APIResponse(
      responseCode = "200",
      description = "已报送 / submitted",
      content = @Content(schema = @Schema(implementation = SelfEvaluationResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "已被他人修改 / changed by someone else",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "失分或超额的指标缺偏差原因，见 rows / reasons are missing, see rows",
      content = @Content(mediaType = Media.PROBLEM))
  public Response submit(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    Change change = new Change(caller.name(), "", VersionTag.given(ifMatch));
    projects.get(id);
    return answer(evaluations.submit(id, change));
  }

  @POST
  @Path("return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "returnSelfEvaluation",
      summary = "退回已报送的自评 / give a submitted one back to be mended",
      description =
          "退回后可再填报；须写明理由。"
              + " It can be written again from then on; takes the reason."
              + FourEyesText.OF_SUBMISSION)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReturnRequest.class),
              examples = @ExampleObject(name = "reason", value = "{\"reason\": \"偏差原因过于笼统\"}")))
  @APIResponse(
      responseCode = "200",
      description = "已退回 / given back",
      content = @Content(schema = @Schema(implementation = SelfEvaluationResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "已被他人修改 / changed by someone else",
      content = @Content(mediaType = Media.PROBLEM))
  public Response giveBack(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ReturnRequest body) {
    Change change = new Change(caller.name(), body.reason().strip(), VersionTag.given(ifMatch));
    projects.get(id);
    return answer(evaluations.giveBack(id, change));
  }

  private Response file(Project project, PrintFormat format, EvaluationLayout layout) {
    ProjectKey key = project.sheet().key();
    return PrintedFiles.answer(
        format,
        "self-evaluation-" + key.unit() + "-" + key.year() + "-" + project.id(),
        key.name() + key.year() + "年度" + layout.title(),
        List.of(layout.printed(papers.of(project))));
  }

  private static Response answer(SelfEvaluation evaluation) {
    return Response.ok(SelfEvaluationResponse.of(evaluation))
        .tag(VersionTag.of(evaluation.revision()))
        .build();
  }

  /** Why a self-evaluation goes back 退回原因. */
  @Schema(name = "SelfEvaluationReturn")
  record ReturnRequest(@NotBlank @Size(max = 1000) @Schema(examples = "偏差原因过于笼统") String reason) {}

  private static EvaluationLayout layout(String name) {
    return name == null || name.isBlank()
        ? EvaluationLayout.MINISTRY
        : EnumParam.named(EvaluationLayout.class, name, "layout", "export-layout-unknown");
  }
}
