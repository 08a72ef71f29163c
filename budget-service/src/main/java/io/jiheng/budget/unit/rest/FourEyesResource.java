package io.jiheng.budget.unit.rest;

import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.FourEyes;
import io.jiheng.budget.unit.FourEyesSetting;
import io.jiheng.pattern.access.Caller;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a unit wants two people, one who asks and one who decides 四眼原则. */
@Path("/api/v1/units/{code}/four-eyes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
@APIResponse(
    responseCode = "200",
    description = "当前设置与历次变更 / what holds, and every change",
    content = @Content(schema = @Schema(implementation = FourEyesResponse.class)))
@APIResponse(
    responseCode = "404",
    description = "没有该单位 / no such unit",
    content = @Content(mediaType = Media.PROBLEM))
@DataScope(DataScope.Kind.UNIT)
class FourEyesResource {

  private static final String EXAMPLE =
      """
      {"required": false, "reason": "本单位仅一名财务人员"}
      """;

  private final FourEyes fourEyes;
  private final UnitSight sight;
  private final Caller caller;

  FourEyesResource(FourEyes fourEyes, UnitSight sight, Caller caller) {
    this.fourEyes = fourEyes;
    this.sight = sight;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
  @Operation(
      operationId = "getFourEyes",
      summary = "四眼原则 / whether who asks and who decides are two people",
      description =
          "默认要求：申报人不得批复、调整或调剂其申报的项目，不得退回其提交的自评；登记合同或冻结的人不得释放它或从中支付。"
              + " On unless switched off: who submitted a sheet or document neither approves nor"
              + " adjusts it nor moves its money, who signed a self-evaluation does not give it"
              + " back, who entered a commitment neither releases it nor pays out of it.")
  public Response get(@PathParam("code") String code) {
    sight.find(code);
    return answer(fourEyes.settings(code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "putFourEyes",
      summary = "设定四眼原则 / switch it on or off for a unit",
      description =
          "须写明理由；每次变更留痕，不可改写。If-Match 给出时核对。"
              + " With the reason; every change is kept for good. If-Match is heeded if given.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = FourEyesRequest.class),
              examples = @ExampleObject(name = "off", value = EXAMPLE)))
  @APIResponse(
      responseCode = "412",
      description = "版本已过时 / stale version",
      content = @Content(mediaType = Media.PROBLEM))
  public Response put(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull FourEyesRequest body) {
    sight.find(code);
    return answer(
        fourEyes.put(
            code,
            body.required(),
            body.reason().strip(),
            caller.name(),
            VersionTag.given(ifMatch)));
  }

  private static Response answer(List<FourEyesSetting> settings) {
    return Response.ok(FourEyesResponse.of(settings))
        .tag(VersionTag.of(settings.isEmpty() ? 0 : settings.get(0).number()))
        .build();
  }
}
