package io.jiheng.budget.disbursement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.disbursement.LevelRegister;
import io.jiheng.budget.disbursement.LevelRegister.Holding;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.rest.UnitSight;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a unit warns of payments and where it stops them 支付控制线. */
@Path("/api/v1/units/{code}/spending-levels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
@APIResponse(
    responseCode = "404",
    description = "没有该单位 / no such unit",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class LevelResource {

  private static final String EXAMPLE =
      """
      {"warnBudgetPercent": 90, "warnPlanPercent": 100, "stopPlanPercent": 120}
      """;

  private final LevelRegister levels;
  private final UnitSight sight;

  LevelResource(LevelRegister levels, UnitSight sight) {
    this.levels = levels;
    this.sight = sight;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getSpendingLevels",
      summary = "支付控制线：自设、随上级或默认 / own, of a unit above, or the default",
      description =
          "适用于该单位的预警线与拒付线，及其由哪个单位设定。"
              + " The levels of warning and stopping that hold for the unit, and which unit has set them.")
  @APIResponse(
      responseCode = "200",
      description = "适用的控制线 / the levels that hold",
      content = @Content(schema = @Schema(implementation = HoldingResponse.class)))
  public Response get(@PathParam("code") String code) {
    sight.find(code);
    return answer(levels.of(code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPROVER, Roles.ADMIN})
  @Operation(
      operationId = "putSpendingLevels",
      summary = "设定支付控制线，下级未自设的随之 / set the levels; units under it without own ones follow",
      description =
          "预警线与拒付线；不给的项表示不设。" + " Levels of warning and of stopping; what is not given is not set.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = LevelsRequest.class),
              examples = @ExampleObject(name = "plan", value = EXAMPLE)))
  @APIResponse(
      responseCode = "200",
      description = "已设定 / set",
      content = @Content(schema = @Schema(implementation = HoldingResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "版本已过时 / stale version",
      content = @Content(mediaType = Media.PROBLEM))
  public Response put(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull LevelsRequest body) {
    sight.find(code);
    return answer(levels.put(code, body.levels(), VersionTag.given(ifMatch)));
  }

  private static Response answer(Holding holding) {
    return Response.ok(
            new HoldingResponse(LevelsRequest.of(holding.levels()), holding.setBy().orElse(null)))
        .tag(VersionTag.of(holding.version()))
        .build();
  }

  /** The levels that hold for a unit, and who has set them. */
  @Schema(name = "HoldingSpendingLevels")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HoldingResponse(
      LevelsRequest levels,
      @Schema(
              description = "设定的单位，缺则为默认 / the unit that has set them; absent: the default",
              examples = "336001",
              nullable = true)
          String setBy) {}
}
