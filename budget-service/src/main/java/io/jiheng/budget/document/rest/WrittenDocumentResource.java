package io.jiheng.budget.document.rest;

import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.forms.unitdocument.UnitDocument.Kind;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.rest.FourEyesText;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units' documents written as JSON, in the shape in which they are read. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-documents")
@APIResponse(
    responseCode = "200",
    description = "已修改或调整；内容相同的修改不另存修订 / done; a change that says no more leaves no revision",
    content = @Content(schema = @Schema(implementation = UnitDocumentResponse.class)))
@APIResponse(
    responseCode = "404",
    description = "没有该单位，或没有可调整的 / no such unit, or nothing to adjust",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "409",
    description = "当前状态不可如此 / not in this state",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "412",
    description = "已被他人修改 / changed by someone else",
    content = @Content(mediaType = Media.PROBLEM))
@APIResponse(
    responseCode = "428",
    description = "已有的缺少 If-Match / If-Match is missing where there is one",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class WrittenDocumentResource {

  private static final String SHEET = OneUnitDocument.SHEETS + "/{unit}/{year}";
  private static final String PLAN = OneUnitDocument.PLANS + "/{unit}/{year}";

  private final UnitDocumentDoor door;

  WrittenDocumentResource(UnitDocumentDoor door) {
    this.door = door;
  }

  @PUT
  @Path(SHEET)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "putOverallSheet",
      summary = "编报整体绩效目标表，或修改草稿和被退回的 / enter a draft, or change one or a returned one",
      description =
          "没有则新建草稿，已有则凭 If-Match 修改；已申报或已批复的不能这样改。"
              + " Enters a draft where there is none, else changes it by If-Match; what is submitted or approved cannot be changed this way.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = OverallSheetRequest.class),
              examples = @ExampleObject(name = "short", value = OverallSheetRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已编报 / entered",
      content = @Content(schema = @Schema(implementation = OverallSheetRequest.class)))
  public Response putSheet(
      @PathParam("unit") String unit,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull OverallSheetRequest body,
      @Context UriInfo uri) {
    UnitDocumentKey key = new UnitDocumentKey(Kind.OVERALL_SHEET, unit, year);
    return door.put(key, body.sheet(), ifMatch, uri);
  }

  @PUT
  @Path(PLAN)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "putDepartmentPlan",
      summary = "编报部门整体绩效目标，或修改草稿和被退回的 / enter a draft, or change one or a returned one",
      description =
          "没有则新建草稿，已有则凭 If-Match 修改；已申报或已批复的不能这样改。"
              + " Enters a draft where there is none, else changes it by If-Match; what is submitted or approved cannot be changed this way.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PlanRevisionRequest.class),
              examples = @ExampleObject(name = "short", value = PlanRevisionRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "已编报 / entered",
      content = @Content(schema = @Schema(implementation = PlanRevisionRequest.class)))
  public Response putPlan(
      @PathParam("unit") String unit,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull PlanRevisionRequest body,
      @Context UriInfo uri) {
    UnitDocumentKey key = new UnitDocumentKey(Kind.DEPARTMENT_PLAN, unit, year);
    return door.put(key, body.plan().plan(), ifMatch, uri);
  }

  @POST
  @Path(SHEET + "/adjust")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "adjustOverallSheet",
      summary = "调整已批复的整体绩效目标表 / adjust an approved one; the former stays in the revisions",
      description =
          "须写明调整理由；原内容留在修订记录中。"
              + " Takes the reason of the adjustment; what was approved before stays in the revisions."
              + FourEyesText.OF_SUBMISSION)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = OverallSheetAdjustmentRequest.class),
              examples =
                  @ExampleObject(name = "more", value = OverallSheetAdjustmentRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "422",
      description = "没有任何变化 / nothing changes",
      content = @Content(mediaType = Media.PROBLEM))
  public Response adjustSheet(
      @PathParam("unit") String unit,
      @PathParam("year") int year,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull OverallSheetAdjustmentRequest body) {
    UnitDocumentKey key = new UnitDocumentKey(Kind.OVERALL_SHEET, unit, year);
    return door.adjust(key, body.sheet().sheet(), body, ifMatch);
  }

  @POST
  @Path(PLAN + "/adjust")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "adjustDepartmentPlan",
      summary = "调整已批复的部门整体绩效目标 / adjust an approved one; the former stays in the revisions",
      description =
          "须写明调整理由；原内容留在修订记录中。"
              + " Takes the reason of the adjustment; what was approved before stays in the revisions."
              + FourEyesText.OF_SUBMISSION)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = DepartmentPlanAdjustmentRequest.class),
              examples =
                  @ExampleObject(name = "more", value = DepartmentPlanAdjustmentRequest.EXAMPLE)))
  @APIResponse(
      responseCode = "422",
      description = "没有任何变化 / nothing changes",
      content = @Content(mediaType = Media.PROBLEM))
  public Response adjustPlan(
      @PathParam("unit") String unit,
      @PathParam("year") int year,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull DepartmentPlanAdjustmentRequest body) {
    UnitDocumentKey key = new UnitDocumentKey(Kind.DEPARTMENT_PLAN, unit, year);
    return door.adjust(key, body.plan().plan(), body, ifMatch);
  }
}
