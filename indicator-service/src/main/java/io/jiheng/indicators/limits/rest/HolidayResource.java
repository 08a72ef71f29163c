package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.limits.HolidayReader;
import io.jiheng.indicators.limits.Holidays;
import io.jiheng.indicators.limits.rest.ChangeResponses.CalendarChangePageResponse;
import io.jiheng.indicators.limits.rest.ChangeResponses.CalendarChangeResponse;
import io.jiheng.indicators.rebuild.Rebuild;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendars of legal holidays 法定节假日, one for a year and for every court. */
@Path("/api/v1/holidays/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "time-limits")
@DataScope(
    value = DataScope.Kind.NONE,
    reason = "the holidays of a year are the same for every court")
public class HolidayResource {

  private static final int FIRST = 2000;
  private static final int LAST = 2100;
  private static final String YEAR = "2024";
  private static final String NATIONAL_DAY =
      """
      {"holidays": ["2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"],
       "workingDays": ["2024-09-29", "2024-10-12"]}
      """;

  private final Holidays holidays;
  private final Rebuild rebuild;
  private final Caller caller;

  HolidayResource(Holidays holidays, Rebuild rebuild, Caller caller) {
    this.holidays = holidays;
    this.rebuild = rebuild;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getHolidays",
      summary = "法定节假日 The calendar of a year",
      description =
          "该年的法定节假日与调休上班日；审限届满日遇之顺延。"
              + " The legal holidays of the year and the weekend days worked in their place, by which due days move.")
  @APIResponse(
      responseCode = "200",
      description = "安排，修改所凭的版本在 ETag the calendar, with the ETag to change it",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = HolidaysResponse.class)))
  @APIResponse(
      responseCode = "404",
      description =
          "该年没有登记，审限届满日不顺延；登记首份所凭的版本在 ETag"
              + " there is none, and no due day moves; with the ETag to enter the first",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(mediaType = LimitTableResource.PROBLEM))
  public Response get(
      @PathParam("year") @Min(FIRST) @Max(LAST) @Parameter(example = YEAR) int year) {
    var found = holidays.of(year);
    var version = found.version();
    return found
        .calendar()
        .map(
            calendar ->
                Response.ok(HolidaysResponse.of(calendar)).tag(VersionTag.of(version)).build())
        .orElseThrow(
            () -> unknown(year).header(HttpHeaders.ETAG, VersionTag.header(version)).exception());
  }

  @GET
  @Path("/changes")
  @Operation(
      operationId = "listHolidaysChanges",
      summary = "法定节假日变更记录 By whom and when the calendar of a year was changed, the newest first",
      description =
          "每次变更的人、时刻、变更前后的安排；记录不可改写。"
              + " Who changed it and when, with the days before and after; the record cannot be rewritten.")
  @APIResponse(
      responseCode = "200",
      description = "一页变更，各附变更前后的安排 a page of changes, with the days before and after",
      content = @Content(schema = @Schema(implementation = CalendarChangePageResponse.class)))
  public Response changes(
      @PathParam("year") @Min(FIRST) @Max(LAST) @Parameter(example = YEAR) int year,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var found = holidays.changes(year, page.size(), page.offset());
    var answers = found.changes().stream().map(CalendarChangeResponse::of).toList();
    return Page.of(answers, page, found.total()).response(uri);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "putHolidays",
      summary = "登记法定节假日 Makes these days the calendar of a year",
      description =
          "登记后，该年审限届满日遇放假日或未调休的周六、周日的，顺延至其后第一个工作日；没有登记的年份不顺延。"
              + "随后自动逐院校正计数，其间待校正法院的值答 503，进度见 GET /api/v1/rebuild。"
              + " A due day of that year on which courts do not work moves to the next on which they do."
              + " The counters of all courts are corrected at once, court by court.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = HolidaysRequest.class),
              examples = @ExampleObject(name = "national-day", value = NATIONAL_DAY)))
  @APIResponse(
      responseCode = "200",
      description = "已登记 entered",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = HolidaysResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "此后已有人改过 changed by someone else since",
      content = @Content(mediaType = LimitTableResource.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "逐日列出的错误 every mistake with its place, value and reason",
      content = @Content(mediaType = LimitTableResource.PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = LimitTableResource.PROBLEM))
  public Response put(
      @PathParam("year") @Min(FIRST) @Max(LAST) @Parameter(example = YEAR) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"0\"") String ifMatch,
      @Valid @NotNull HolidaysRequest body) {
    var expected = VersionTag.required(ifMatch);
    var read = HolidayReader.read(year, body.holidays(), body.givenWorkingDays());
    Mistakes.refuse(year, read.mistakes());
    var entered = holidays.put(year, read.holidays(), read.workingDays(), expected, caller.name());
    rebuild.startForLimits();
    return Response.ok(HolidaysResponse.of(entered.calendar().orElseThrow()))
        .tag(VersionTag.of(entered.version()))
        .build();
  }

  @DELETE
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "deleteHolidays",
      summary = "撤去法定节假日 Takes the calendar of a year away: no due day of it moves",
      description =
          "该年的届满日不再顺延；计数器随即自动重建，以 If-Match 凭现行版本。"
              + " Due days of that year move no more and the counters are rebuilt by themselves. If-Match carries the version in force.")
  @APIResponse(responseCode = "204", description = "已撤去 gone")
  @APIResponse(
      responseCode = "404",
      description = "该年没有登记 there is none",
      content = @Content(mediaType = LimitTableResource.PROBLEM))
  @APIResponse(
      responseCode = "412",
      description = "此后已有人改过 changed by someone else since",
      content = @Content(mediaType = LimitTableResource.PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = LimitTableResource.PROBLEM))
  public void delete(
      @PathParam("year") @Min(FIRST) @Max(LAST) @Parameter(example = YEAR) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"1\"") String ifMatch) {
    if (!holidays.remove(year, VersionTag.required(ifMatch), caller.name())) {
      throw unknown(year).exception();
    }
    rebuild.startForLimits();
  }

  private static Problem unknown(int year) {
    return Problem.of(404, "unknown-holidays").arg("year", year);
  }
}
