package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Wording;
import io.jiheng.indicators.bulletin.Wordings;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.conditional.VersionTag;
import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.TextKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wording of a court's bulletin 通报文稿. */
@Path("/api/v1/courts/{code}/bulletin-template")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "bulletin", description = "月度通报 the monthly bulletin of a court")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class WordingResource {

  private static final String PROBLEM = "application/problem+json";
  private static final String COURT = "冀0283";
  private static final int MOST_TOLD = 100;

  private final Wordings wordings;
  private final Courts courts;
  private final CourtAccess access;
  private final Caller caller;

  WordingResource(Wordings wordings, Courts courts, CourtAccess access, Caller caller) {
    this.wordings = wordings;
    this.courts = courts;
    this.access = access;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getBulletinTemplate",
      summary = "通报文稿 The wording of a court's bulletin",
      description =
          "本院自定的文稿，没有则为通用文稿；修改所凭的版本在 ETag。"
              + " The court's own text, or the packaged one; the ETag is what a change is based on.")
  @APIResponse(
      responseCode = "200",
      description = "文稿 the wording",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = WordingResponse.class)))
  public Response get(@PathParam("code") @Parameter(example = COURT) String code) {
    var court = checked(code);
    return answer(court, wordings.kept(court));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "putBulletinTemplate",
      summary = "自定通报文稿 Makes a text the wording of a court's bulletin",
      description =
          "# 为标题，## 为编号的小标题，### 为不编号的；数字写作 ${新收}、${民事.结案.同比}、${结案率.上年}，"
              + "表和图独占一行，如 ${表.法院}，各用一次。不认识的占位符逐一指出行、列与名称。须以 If-Match 给出所凭的 ETag。"
              + " A placeholder that stands for nothing is refused by line, column and name.")
  @APIResponse(
      responseCode = "200",
      description = "现行文稿 the wording in force",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = WordingResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "此后已有人改过 changed by someone else since",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "逐一列出的错误 every mistake with line, column and name",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = PROBLEM))
  public Response put(
      @PathParam("code") @Parameter(example = COURT) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"0\"") String ifMatch,
      @Valid @NotNull WordingRequest body) {
    var court = checked(code);
    var expected = VersionTag.required(ifMatch);
    refuse(Wording.mistakes(body.text()));
    return answer(court, wordings.put(court, Optional.of(body.text()), expected, caller.name()));
  }

  @DELETE
  @RolesAllowed({Roles.CLERK, Roles.ADMIN})
  @Operation(
      operationId = "deleteBulletinTemplate",
      summary = "恢复通用文稿 Back to the packaged wording",
      description =
          "此后的通报用通用文稿；以 If-Match 凭现行版本。"
              + " From then on the packaged wording holds. If-Match carries the version in force.")
  @APIResponse(
      responseCode = "200",
      description = "现行文稿 the wording in force",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = WordingResponse.class)))
  @APIResponse(
      responseCode = "412",
      description = "此后已有人改过 changed by someone else since",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "428",
      description = "缺少 If-Match the header is missing",
      content = @Content(mediaType = PROBLEM))
  public Response delete(
      @PathParam("code") @Parameter(example = COURT) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"1\"") String ifMatch) {
    var court = checked(code);
    return answer(
        court, wordings.put(court, Optional.empty(), VersionTag.required(ifMatch), caller.name()));
  }

  private static void refuse(List<Wording.Mistake> mistakes) {
    if (!mistakes.isEmpty()) {
      throw Problem.of(422, "bulletin-template-wrong")
          .arg("mistakes", mistakes.stream().limit(MOST_TOLD).map(WordingResource::told).toList())
          .arg("count", mistakes.size())
          .exception();
    }
  }

  private static Map<String, Object> told(Wording.Mistake mistake) {
    return Map.of(
        "line", mistake.line(),
        "column", mistake.column(),
        "placeholder", mistake.name(),
        "reason", TextKey.of(mistake.reason().key()));
  }

  private static Response answer(String court, Wordings.Kept kept) {
    return Response.ok(WordingResponse.of(court, kept)).tag(VersionTag.of(kept.version())).build();
  }

  private String checked(String code) {
    var court = CourtCode.of(code);
    access.check(courts.tree(), court);
    return court;
  }
}
