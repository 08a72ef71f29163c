package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.LimitTableReader;
import io.jiheng.indicators.limits.LimitTableReader.Reading;
import io.jiheng.indicators.limits.OwnLimits;
import io.jiheng.indicators.limits.rest.ChangeResponses.TableChangePageResponse;
import io.jiheng.indicators.limits.rest.ChangeResponses.TableChangeResponse;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.indicators.rebuild.Rebuild;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The own table of limits of a court 本院审限表. */
@Path("/api/v1/courts/{code}/time-limits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "time-limits", description = "审限表与法定节假日 tables of limits, and holidays")
@DataScope(DataScope.Kind.COURT)
public class LimitTableResource {

  static final String PROBLEM = "application/problem+json";
  private static final String CSV = "text/csv";
  private static final String COURT = "冀0283";
  private static final String AS_JSON =
      """
      [{"family": "民初", "procedure": "ORDINARY", "limit": "5m", "basis": "本院审判管理办法第八条"},
       {"family": "民初", "procedure": "FAST", "limit": "30d", "basis": "本院速裁工作规程第三条"}]
      """;
  private static final String AS_CSV = "family,procedure,limit,basis\n民初,ORDINARY,5m,本院审判管理办法第八条\n";

  private final OwnLimits limits;
  private final Rebuild rebuild;
  private final Courts courts;
  private final CourtAccess access;
  private final Caller caller;

  LimitTableResource(
      OwnLimits limits, Rebuild rebuild, Courts courts, CourtAccess access, Caller caller) {
    this.limits = limits;
    this.rebuild = rebuild;
    this.courts = courts;
    this.access = access;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getTimeLimitTable",
      summary = "审限表 The limits by which the cases of a court go",
      description =
          "本院的行盖在法定审限表上，每行注明出处与依据；只及本院案件，不及下级法院。"
              + " Own rows over the statutory ones, each with where it comes from and its basis; they"
              + " hold for the cases of that court alone.")
  @APIResponse(
      responseCode = "200",
      description = "审限表，修改所凭的版本在 ETag the table, with the ETag to change it",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = LimitTableResponse.class)))
  public Response get(@PathParam("code") @Parameter(example = COURT) String code) {
    var court = checked(code);
    return answer(court, limits.of(court));
  }

  @GET
  @Path("/changes")
  @Operation(
      operationId = "listTimeLimitTableChanges",
      summary = "本院审限表变更记录 By whom and when the own table was changed, the newest first",
      description =
          "每次变更的人、时刻、变更前后的行；记录不可改写。"
              + " Who changed it and when, with the rows before and after; the record cannot be rewritten.")
  @APIResponse(
      responseCode = "200",
      description = "一页变更，各附变更前后的行 a page of changes, with the rows before and after",
      content = @Content(schema = @Schema(implementation = TableChangePageResponse.class)))
  public Response changes(
      @PathParam("code") @Parameter(example = COURT) String code,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var found = limits.changes(checked(code), page.size(), page.offset());
    var answers = found.changes().stream().map(TableChangeResponse::of).toList();
    return Page.of(answers, page, found.total()).response(uri);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "putTimeLimitTable",
      summary = "登记本院审限表 Makes these rows the own table of a court",
      description =
          "整表取代；须以 If-Match 给出所凭的 ETag；与法定表同类别、同程序的行取代之，其余法定行不变。JSON 或与法定表同式的 CSV。"
              + "随后自动校正本院计数，其间本院的值答 503，进度见 GET /api/v1/rebuild。"
              + " The whole table at once, as JSON or CSV, under the ETag it is based on. The counters"
              + " of the court are corrected at once; until then its values answer 503.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = LimitRowRequest.class),
            examples = @ExampleObject(name = "rows", value = AS_JSON)),
        @Content(
            mediaType = CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "csv", value = AS_CSV))
      })
  @APIResponse(
      responseCode = "200",
      description = "现行审限表 the table in force",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = LimitTableResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "此后已有人改过 changed by someone else since",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "逐行列出的错误 every mistake with row, field, value and reason",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = PROBLEM))
  public Response put(
      @PathParam("code") @Parameter(example = COURT) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"1\"") String ifMatch,
      @NotNull List<LimitRowRequest> rows) {
    var court = checked(code);
    var table =
        IntStream.range(0, rows.size())
            .mapToObj(i -> LimitRowRequest.written(i + 1, rows.get(i)))
            .toList();
    return put(court, VersionTag.required(ifMatch), LimitTableReader.read(table));
  }

  @PUT
  @Consumes(CSV)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(hidden = true)
  public Response putCsv(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull String csv) {
    return put(checked(code), VersionTag.required(ifMatch), LimitCsv.read(csv));
  }

  @DELETE
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "deleteTimeLimitTable",
      summary = "撤去本院审限表 Back to the statutory table",
      description =
          "此后按法定审限表计算；计数器随即自动重建，以 If-Match 凭现行版本。"
              + " From then on the statutory table holds and the counters are rebuilt by themselves. If-Match carries the version in force.")
  @APIResponse(
      responseCode = "200",
      description = "现行审限表 the table in force",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = LimitTableResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "此后已有人改过 changed by someone else since",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = PROBLEM))
  public Response delete(
      @PathParam("code") @Parameter(example = COURT) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"1\"") String ifMatch) {
    var court = checked(code);
    var table = limits.remove(court, VersionTag.required(ifMatch), caller.name());
    rebuild.startForLimits();
    return answer(court, table);
  }

  private Response put(String court, OptionalInt expected, Reading reading) {
    Mistakes.refuse(reading.mistakes());
    var table = limits.put(court, reading.rows(), expected, caller.name());
    rebuild.startForLimits();
    return answer(court, table);
  }

  private static Response answer(String court, OwnLimits.Table table) {
    return Response.ok(LimitTableResponse.of(court, table.rows()))
        .tag(VersionTag.of(table.version()))
        .build();
  }

  private String checked(String code) {
    var court = CourtCode.of(code);
    access.check(courts.tree(), court);
    return court;
  }
}
