package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.RosterEntry;
import io.jiheng.indicators.organization.Rosters;
import io.jiheng.indicators.organization.rest.RosterResponse.RosterPageResponse;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rosters of quota judges 员额法官名册. */
@Path("/api/v1/rosters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "rosters", description = "员额法官名册 rosters of quota judges")
@APIResponse(
    responseCode = "404",
    description = "名册中没有这一行 no such row",
    content = @Content(mediaType = RosterResource.PROBLEM))
@DataScope(DataScope.Kind.COURT)
public class RosterResource {

  static final String PROBLEM = "application/problem+json";
  private static final String EXAMPLE_ID = "6b1f6c1e-6a4e-4f0e-9a51-0d8c7f6f2b10";
  private static final String APPOINTED =
      """
      {"court": "冀0283", "judge": "J0017", "judgeName": "王某", "department": "民事审判一庭",
       "from": "2023-01-01"}
      """;
  private static final String ENDED =
      """
      {"court": "冀0283", "judge": "J0017", "judgeName": "王某", "department": "民事审判一庭",
       "from": "2023-01-01", "to": "2023-09-30"}
      """;

  private final Rosters rosters;
  private final Courts courts;
  private final CourtAccess access;
  private final Caller caller;

  RosterResource(Rosters rosters, Courts courts, CourtAccess access, Caller caller) {
    this.rosters = rosters;
    this.courts = courts;
    this.access = access;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "enterTenure",
      summary = "登记员额法官任职 Puts a quota judge on the roster",
      description =
          "登记法官代码、法院与任职起止；同一法院的任职不得重叠。"
              + " Enters code of the judge, court, first and last day; rows of one judge in one court must not overlap.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TenureRequest.class),
              examples = @ExampleObject(name = "appointed", value = APPOINTED)))
  @APIResponse(
      responseCode = "201",
      description = "已登记 entered",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = RosterResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "与已登记的任职期间重叠 overlaps another row of the same judge and court",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "起止颠倒 ends before it begins",
      content = @Content(mediaType = PROBLEM))
  public Response enter(@Valid @NotNull TenureRequest body, @Context UriInfo uri) {
    access.check(courts.tree(), body.courtCode());
    var entry = rosters.enter(body.tenure(), caller.name());
    var place = uri.getAbsolutePathBuilder().path(entry.id().toString()).build();
    return Response.created(place)
        .tag(VersionTag.of(entry.version()))
        .entity(RosterResponse.of(entry))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "changeTenure",
      summary = "更正任职或登记卸任 Corrects a row of the roster, or ends it",
      description =
          "改任职起止；法院不可改，应作废后重新登记。"
              + " Changes first or last day; the court cannot be changed: withdraw the row and enter another.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TenureRequest.class),
              examples = @ExampleObject(name = "ended", value = ENDED)))
  @APIResponse(
      responseCode = "200",
      description = "已更正 changed",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = RosterResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "与已登记的任职期间重叠，或已作废 overlaps another row, or was withdrawn",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "412",
      description = "版本已过时 stale version",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "起止颠倒，或改了法院 ends before it begins, or names another court",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = PROBLEM))
  public Response change(
      @PathParam("id") @Parameter(example = EXAMPLE_ID) UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"1\"") String ifMatch,
      @Valid @NotNull TenureRequest body) {
    var known = find(id);
    if (!body.courtCode().equals(known.tenure().court())) {
      throw Problem.of(422, "roster-court-fixed")
          .arg("field", "court")
          .arg("value", body.courtCode())
          .arg("court", known.tenure().court())
          .exception();
    }
    var expected = VersionTag.required(ifMatch);
    return tagged(rosters.change(known, body.tenure(), expected, caller.name()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "withdrawTenure",
      summary = "作废 Takes back a row entered by mistake; it counts nowhere from then on",
      description =
          "作废误登的一行，不删除；此后各指标均不计。"
              + " Withdraws a row entered by mistake; it is kept and counts nowhere.")
  @APIResponse(
      responseCode = "200",
      description = "已作废 withdrawn",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = RosterResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "此前已作废 withdrawn before",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "412",
      description = "版本已过时 stale version",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = PROBLEM))
  public Response withdraw(
      @PathParam("id") @Parameter(example = EXAMPLE_ID) UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"2\"") String ifMatch) {
    var known = find(id);
    return tagged(rosters.withdraw(known, VersionTag.required(ifMatch), caller.name()));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getTenure",
      summary = "名册中的一行 One row of a roster, with the ETag to change it",
      description =
          "任职起止与登记信息；ETag 供更正时作 If-Match。"
              + " First and last day and who entered it; the ETag serves as If-Match for a change.")
  @APIResponse(
      responseCode = "200",
      description = "任职 the row",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = RosterResponse.class)))
  public Response get(@PathParam("id") @Parameter(example = EXAMPLE_ID) UUID id) {
    return tagged(find(id));
  }

  @GET
  @Operation(
      operationId = "listRosters",
      summary = "名册 Quota judges of a court, on a day or ever",
      description = "on 给定时只列当日在任者。" + " With on, only those in office on that day.")
  @APIResponse(
      responseCode = "200",
      description = "一页名册，作废的不列 a page of the roster, without what was withdrawn",
      content = @Content(schema = @Schema(implementation = RosterPageResponse.class)))
  public Response list(
      @Valid @BeanParam ScopeParams scope,
      @QueryParam("on")
          @Parameter(description = "当日在任的，不给则全部 on the roster that day", example = "2023-06-30")
          String on,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var wanted = access.courts(courts.tree(), scope);
    var rows = rosters.list(wanted, DayParam.given("on", on), page.reachable(), page.size());
    var answers = rows.entries().stream().map(RosterResponse::of).toList();
    return Page.of(answers, page, rows.total()).response(uri);
  }

  private RosterEntry find(UUID id) {
    return access.find(
        courts.tree(),
        rosters.find(id),
        entry -> entry.tenure().court(),
        () -> Problem.of(404, "unknown-roster-entry").arg("entry", id).exception());
  }

  private static Response tagged(RosterEntry entry) {
    return Response.ok(RosterResponse.of(entry)).tag(VersionTag.of(entry.version())).build();
  }
}
