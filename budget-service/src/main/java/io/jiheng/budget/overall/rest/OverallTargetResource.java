package io.jiheng.budget.overall.rest;

import io.jiheng.budget.attainment.rest.SettingChangeResponse;
import io.jiheng.budget.attainment.rest.SettingRequest;
import io.jiheng.budget.attainment.rest.TargetResponses;
import io.jiheng.budget.attainment.rest.TargetRowResponse;
import io.jiheng.budget.rest.Media;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rows of overall sheets 整体绩效目标表 and what they have come to. */
@Path("/api/v1/overall-sheets/{unit}/{year}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "overall-sheets",
    description = "整体绩效目标完成情况 / rows of overall sheets and what they have come to")
@APIResponse(
    responseCode = "404",
    description = "没有该表或该行 / no such sheet or row",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class OverallTargetResource {

  private final TargetResponses answers;
  private final OverallTargetsInSight sheets;

  OverallTargetResource(TargetResponses answers, OverallTargetsInSight sheets) {
    this.answers = answers;
    this.sheets = sheets;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listOverallTargets",
      summary = "逐行：实时值或填报值、是否达标、差距、趋势 / every row with value, distance and trend",
      description = "往月的实时值只留每月最后一个。Of past months the last live value of each is kept.")
  @APIResponse(responseCode = "200", description = "按表内次序 / in the order of the sheet")
  public List<TargetRowResponse> list(
      @PathParam("unit") String unit,
      @PathParam("year") int year,
      @QueryParam("asOf")
          @Parameter(description = "截至日期，缺则为当日 / today if absent", example = "2023-06-30")
          LocalDate asOf) {
    return answers.rows(sheets.get(unit, year), Optional.ofNullable(asOf));
  }

  @PUT
  @Path("{row}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "settleOverallTarget",
      summary = "确认、更改或取消关联，设定判读方式 / link a row to an indicator or to none",
      description = "表的新修订中，关联随职责和指标名称不变的行。In a new revision a link stays with its row.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SettingRequest.class),
              examples = @ExampleObject(name = "link", value = SettingRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "该行现状 / the row as it is now",
      content = @Content(schema = @Schema(implementation = TargetRowResponse.class)))
  public TargetRowResponse settle(
      @PathParam("unit") String unit,
      @PathParam("year") int year,
      @PathParam("row") int row,
      @Valid @NotNull SettingRequest body) {
    return answers.settle(sheets.get(unit, year), row, body);
  }

  @POST
  @Path("confirm")
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "confirmProposedOverallLinks",
      summary = "确认全部推荐的关联 / confirm every link that is proposed",
      description =
          "按名称推荐的关联一次全部确认；已设定的行不变。"
              + " Confirms all links proposed by name at once; rows already settled stay as they are.")
  @APIResponse(responseCode = "200", description = "各行现状 / all rows as they are now")
  public List<TargetRowResponse> confirm(
      @PathParam("unit") String unit, @PathParam("year") int year) {
    return answers.confirm(sheets.get(unit, year));
  }

  @GET
  @Path("lost")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listLostOverallLinks",
      summary = "现行修订中已没有其行的关联 / links whose rows the sheet has no more",
      description =
          "修订改动了行的文字后，原关联列于此处，供重新设定。"
              + " When a revision has changed the words of a row, its former link is listed here, to be settled again.")
  @APIResponse(responseCode = "200", description = "按设定先后 / in the order they were made")
  public List<SettingChangeResponse> lost(
      @PathParam("unit") String unit, @PathParam("year") int year) {
    return answers.lost(sheets.get(unit, year));
  }

  @GET
  @Path("{row}/settings")
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listOverallTargetSettings",
      summary = "设定的变更记录，新的在前 / what was settled of a row by whom and when, latest first",
      description = "该行历次关联与判读方式。" + " Each link and reading that was settled for the row.")
  @APIResponse(responseCode = "200", description = "全部设定 / all of them")
  public List<SettingChangeResponse> settings(
      @PathParam("unit") String unit, @PathParam("year") int year, @PathParam("row") int row) {
    return answers.settings(sheets.get(unit, year), row);
  }
}
