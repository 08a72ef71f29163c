package io.jiheng.budget.overall.rest;

import io.jiheng.budget.attainment.rest.FreezeRequest;
import io.jiheng.budget.attainment.rest.FreezeResponse;
import io.jiheng.budget.attainment.rest.ReportRequest;
import io.jiheng.budget.attainment.rest.ReportResponse;
import io.jiheng.budget.attainment.rest.TargetResponses;
import io.jiheng.budget.rest.Media;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is reported 填报 of the rows of overall sheets, and what is held fast 定格. */
@Path("/api/v1/overall-sheets/{unit}/{year}/targets/{row}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overall-sheets")
@APIResponse(
    responseCode = "404",
    description = "没有该表或该行 / no such sheet or row",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class OverallReportResource {

  private final TargetResponses answers;
  private final OverallTargetsInSight sheets;

  OverallReportResource(TargetResponses answers, OverallTargetsInSight sheets) {
    this.answers = answers;
    this.sheets = sheets;
  }

  @POST
  @Path("reports")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "reportOverallTarget",
      summary = "填报实际完成值 / report what a row has come to",
      description = "只增不改，同一日以后填者为准。Entries are never changed; of one day the latest holds.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ReportRequest.class),
              examples = @ExampleObject(name = "acceptance", value = ReportRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已填报 / entered",
      content = @Content(schema = @Schema(implementation = ReportResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "该行已关联指标 / the row is linked",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "与指标值不可比，或日期有误 / cannot be held against the target, or a wrong day",
      content = @Content(mediaType = Media.PROBLEM))
  public Response report(
      @PathParam("unit") String unit,
      @PathParam("year") int year,
      @PathParam("row") int row,
      @Valid @NotNull ReportRequest body) {
    return answers.report(sheets.get(unit, year), row, body);
  }

  @GET
  @Path("reports")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listOverallReports",
      summary = "填报记录，新的在前 / what was reported, latest first",
      description =
          "何人何时填报该行的何数及佐证；后者代替前者，前者不删。"
              + " Who reported which value of the row, when, and the evidence; a later entry takes the place of an earlier one, which is kept.")
  @APIResponse(responseCode = "200", description = "全部填报 / all entries")
  public List<ReportResponse> reports(
      @PathParam("unit") String unit, @PathParam("year") int year, @PathParam("row") int row) {
    return answers.reports(sheets.get(unit, year), row);
  }

  @POST
  @Path("freezes")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "freezeOverallTarget",
      summary = "将关联指标定格在某日 / hold a linked row fast at a day",
      description = "此后以定格值为准；再次定格以后者为准。From then on it counts; a later freeze replaces it.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = FreezeRequest.class),
              examples = @ExampleObject(name = "june", value = FreezeRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已定格 / frozen",
      content = @Content(schema = @Schema(implementation = FreezeResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "未关联，或没有该日的值（known 为有值之日）/ not linked, or no value of that very day",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "日期不在年度内或在将来 / not in the fiscal year, or in the future",
      content = @Content(mediaType = Media.PROBLEM))
  public Response freeze(
      @PathParam("unit") String unit,
      @PathParam("year") int year,
      @PathParam("row") int row,
      @Valid @NotNull FreezeRequest body) {
    return answers.freeze(sheets.get(unit, year), row, body);
  }

  @GET
  @Path("freezes")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listOverallFreezes",
      summary = "定格记录，新的在前 / what was frozen, latest first",
      description =
          "何人何时将该行的值定格为何数及依据。" + " Who froze which value of the row, when, and on what grounds.")
  @APIResponse(responseCode = "200", description = "全部定格 / all of them")
  public List<FreezeResponse> freezes(
      @PathParam("unit") String unit, @PathParam("year") int year, @PathParam("row") int row) {
    return answers.freezes(sheets.get(unit, year), row);
  }
}
