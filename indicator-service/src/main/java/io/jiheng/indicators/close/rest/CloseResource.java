package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.CloseSelection;
import io.jiheng.indicators.close.Closes;
import io.jiheng.indicators.close.rest.CloseResponse.ClosePageResponse;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The closing of months 期间关账. */
@Path("/api/v1/closes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "closes", description = "期间关账 closed months, signed, and what was adjusted since")
@CloseProblems
@DataScope(DataScope.Kind.COURT)
public class CloseResource {

  static final String EXAMPLE_ID = "4b2f3c0e-5d3a-4a5e-9a43-0c1c1f0f6e11";
  private static final String JUNE =
      """
      {"court": "冀0283", "scope": "COURT", "month": "2023-06", "note": "半年报口径"}
      """;
  private static final String LATE =
      """
      {"reason": "六月二十九日的一批结案事件延迟到达"}
      """;

  private final Closes closes;
  private final CloseAccess access;
  private final Caller caller;

  CloseResource(Closes closes, CloseAccess access, Caller caller) {
    this.closes = closes;
    this.access = access;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "closeMonth",
      summary = "关账 Closes a month: keeps all its values as known now, and signs them",
      description =
          "取月末日全部指标（含台账指标）的现值。 Later events change no closed value; they are named as adjustments.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = CloseRequest.class),
              examples = @ExampleObject(name = "june", value = JUNE)))
  @APIResponse(
      responseCode = "201",
      description = "已关账 closed",
      content = @Content(schema = @Schema(implementation = ClosedMonthResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "该月已关账 closed already; the problem names the close",
      content = @Content(mediaType = CloseProblems.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "该月尚未结束，或过早 the month is not over, or too early",
      content = @Content(mediaType = CloseProblems.PROBLEM))
  @APIResponse(
      responseCode = "503",
      description = "未配置签名密钥，或事件正在计入 no signing key configured, or events are being counted",
      content = @Content(mediaType = CloseProblems.PROBLEM))
  public Response close(@Valid @NotNull CloseRequest body, @Context UriInfo uri) {
    var wanted = body.closing();
    access.check(wanted.court());
    var sealed = closes.close(wanted, caller.name());
    var place = uri.getAbsolutePathBuilder().path(sealed.close().id().toString()).build();
    return Response.created(place).entity(ClosedMonthResponse.of(sealed)).build();
  }

  @POST
  @Path("/{id}/reopen")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "reopenMonth",
      summary = "重新开账 Supersedes a close, so that the month can be closed again",
      description = "原关账保留，仍可查阅和验签。 The close is kept, to be read and verified.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReopenRequest.class),
              examples = @ExampleObject(name = "late", value = LATE)))
  @APIResponse(
      responseCode = "200",
      description = "已重新开账 superseded",
      content = @Content(schema = @Schema(implementation = CloseResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "此前已重新开账 superseded before",
      content = @Content(mediaType = CloseProblems.PROBLEM))
  public CloseResponse reopen(
      @PathParam("id") @Parameter(example = EXAMPLE_ID) UUID id,
      @Valid @NotNull ReopenRequest body) {
    return CloseResponse.of(closes.reopen(access.find(id), body.reason().strip(), caller.name()));
  }

  @GET
  @Operation(
      operationId = "listCloses",
      summary = "关账 Closes of a court, newest first",
      description =
          "按所关月份筛选 from 与 to；被重新开账取代的版次也列出。"
              + " From and to choose by the month closed; editions that a reopening has superseded are listed too.")
  @APIResponse(
      responseCode = "200",
      description = "一页关账，含已重新开账的 a page of closes, superseded ones among them",
      content = @Content(schema = @Schema(implementation = ClosePageResponse.class)))
  public Response list(
      @QueryParam("court") @NotBlank @Parameter(description = "法院代字 court code", example = "冀0283")
          String court,
      @QueryParam("from") @Parameter(description = "起始月 first month", example = "2023-01")
          String from,
      @QueryParam("to") @Parameter(description = "截止月 last month", example = "2023-06") String to,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var code = CourtCode.of(court);
    access.check(code);
    var selection =
        new CloseSelection(code, MonthParam.given("from", from), MonthParam.given("to", to));
    var found = closes.list(selection, page.reachable(), page.size());
    return Page.of(found.closes().stream().map(CloseResponse::of).toList(), page, found.total())
        .response(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getClose",
      summary = "一次关账 One close with all its values and its signature",
      description =
          "关账时全部指标值原样给出，附签名与密钥号；此后不再改变。"
              + " All values as they were closed, with signature and key id; they never change.")
  @APIResponse(
      responseCode = "200",
      description = "关账 the close",
      content = @Content(schema = @Schema(implementation = ClosedMonthResponse.class)))
  public ClosedMonthResponse get(@PathParam("id") @Parameter(example = EXAMPLE_ID) UUID id) {
    return ClosedMonthResponse.of(access.sealed(id));
  }
}
