package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.slice.rest.ResponseLanguage;
import io.jiheng.indicators.rebuild.Rebuild;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Starts a rebuild 重建 of the counters, and tells how it stands. */
@Path("/api/v1/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "proof")
@ProblemResponses
@DataScope(
    value = DataScope.Kind.NONE,
    reason = "how far the rebuild is concerns every court alike")
public class RebuildResource {

  private static final URI HERE = URI.create("/api/v1/rebuild");

  private final Rebuild rebuild;

  RebuildResource(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "startRebuild",
      summary = "重建计数 Makes the counters anew from the event log, while events go on being counted",
      description =
          "在后台逐院进行；每院一次换新，换新前仍按原计数作答。 In the background, court by court; each changes over at once"
              + " and answers from its old counters until then.")
  @APIResponse(
      responseCode = "202",
      description = "已开始 begun",
      content = @Content(schema = @Schema(implementation = RebuildResponse.class)))
  @APIResponse(
      responseCode = "409",
      description = "已有重建在进行 one is under way",
      content = @Content(mediaType = "application/problem+json"))
  public Response start(@Context HttpHeaders headers) {
    var job = rebuild.start().orElseThrow(() -> Problem.of(409, "rebuild-under-way").exception());
    return Response.accepted(RebuildResponse.of(job, ResponseLanguage.of(headers)))
        .location(HERE)
        .build();
  }

  @GET
  @Operation(
      operationId = "getRebuild",
      summary = "重建进度 How the latest rebuild stands",
      description =
          "已重建的法院数、起止时刻、失败原因。"
              + " How many courts are done, when it began and ended, and why it failed if it did.")
  @APIResponse(
      responseCode = "200",
      description = "最近一次重建 the latest rebuild",
      content = @Content(schema = @Schema(implementation = RebuildResponse.class)))
  public RebuildResponse get(@Context HttpHeaders headers) {
    return RebuildResponse.of(rebuild.latest(), ResponseLanguage.of(headers));
  }
}
