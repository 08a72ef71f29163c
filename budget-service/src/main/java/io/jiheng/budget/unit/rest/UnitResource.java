package io.jiheng.budget.unit.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of units 预算单位名录. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "预算单位 / budget units")
@DataScope(DataScope.Kind.UNIT)
class UnitResource {

  private final UnitRegister units;
  private final UnitSight sight;

  UnitResource(UnitRegister units, UnitSight sight) {
    this.units = units;
    this.sight = sight;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "listUnits",
      summary = "预算单位列表 / list the units in sight",
      description =
          "调用者可见的单位，附上级。" + " The units that the caller may see, with the unit above each.")
  @APIResponse(responseCode = "200", description = "按编码排序 / by code")
  public List<UnitResponse> list() {
    var bounds = sight.bounds();
    return units.all().stream()
        .filter(unit -> bounds.contains(unit.code()))
        .map(UnitResponse::of)
        .toList();
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "putUnit",
      summary = "登记或修改预算单位 / enter or change a unit; If-Match is heeded if given",
      description =
          "登记名称、上级与所属法院；重复提交同一内容无效果。"
              + " Enters name, unit above and court; the same body again changes nothing.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = UnitRequest.class),
              examples =
                  @ExampleObject(
                      name = "court",
                      value = "{\"name\": \"迁安市人民法院\", \"courtCode\": \"冀0283\"}")))
  @APIResponse(
      responseCode = "200",
      description = "已修改 / changed",
      content = @Content(schema = @Schema(implementation = UnitResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "已登记 / entered",
      content = @Content(schema = @Schema(implementation = UnitResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "版本已过时 / stale version",
      content = @Content(mediaType = Media.PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "上级单位不存在或成环 / unknown or circular parent",
      content = @Content(mediaType = Media.PROBLEM))
  public Response put(
      @PathParam("code") @Pattern(regexp = "[0-9A-Za-z]{1,40}") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull UnitRequest body) {
    BudgetUnit wanted = body.unit(code);
    BudgetUnit unit =
        units.put(
            wanted, VersionTag.given(ifMatch), present -> sight.requireChange(present, wanted));
    return Response.status(unit.version() == 1 ? 201 : 200)
        .tag(VersionTag.of(unit.version()))
        .entity(UnitResponse.of(unit))
        .build();
  }
}
