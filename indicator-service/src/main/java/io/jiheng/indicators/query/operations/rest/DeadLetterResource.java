package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.ingest.Replay;
import io.jiheng.indicators.organization.rest.GivenText;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.query.operations.DeadLetterReader;
import io.jiheng.indicators.store.DeadLetterList;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists dead letters 死信, and sends them in again, as they are or corrected. */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PUBLISHER, Roles.CLERK, Roles.ADMIN})
@Tag(name = "events")
@ProblemResponses
@DataScope(DataScope.Kind.SOURCE)
public class DeadLetterResource {

  private static final String WHO_SEES =
      "发布者只看自己来源、自己法院的；录入员看主题（subject）能认出法院、且有权查看该法院的；管理员可看全部。"
          + " Publishers see the letters of their own sources and courts; clerks those whose"
          + " subject tells a court that they may see; admins all.";

  private static final String AS_IF_NONE =
      " 无权查看的与不存在的同样答 404。 A letter that the caller may not see is answered like one that"
          + " is not there, 404.";

  private static final Set<String> READERS = Set.of(Roles.CLERK);

  private final DeadLetterReader letters;
  private final Replay replay;
  private final LetterAccess access;

  DeadLetterResource(DeadLetterReader letters, Replay replay, LetterAccess access) {
    this.letters = letters;
    this.replay = replay;
    this.access = access;
  }

  /** The shape of a page of dead letters. */
  @Schema(name = "DeadLetterPage")
  record DeadLetterPageResponse(List<DeadLetterResponse> items, int page, int size, long total) {}

  @GET
  @Operation(
      operationId = "listDeadLetters",
      summary = "死信 Events that could not be counted, newest first",
      description = WHO_SEES)
  @APIResponse(
      responseCode = "200",
      description = "一页死信 a page of dead letters",
      content = @Content(schema = @Schema(implementation = DeadLetterPageResponse.class)))
  public Response list(
      @QueryParam("code") @Parameter(description = "原因代码 reason code", example = "unknown-type")
          String code,
      @QueryParam("source") @Parameter(example = "urn:court:冀0283:case-system") String source,
      @QueryParam("open")
          @DefaultValue("false")
          @Parameter(description = "只看未重放的 only those not yet sent in again")
          boolean openOnly,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    var filter = new DeadLetterList.Filter(GivenText.of(code), GivenText.of(source), openOnly);
    var maySee = access.maySee(READERS);
    var found =
        access.seesAll()
            ? letters.all(filter, page.size(), page.offset())
            : letters.visible(filter, maySee, page.size(), page.offset());
    var entries = found.entries().stream().map(DeadLetterResponse::of).toList();
    return Page.of(entries, page, found.total()).response(uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getDeadLetter",
      summary = "一件死信 One dead letter",
      description = WHO_SEES + AS_IF_NONE)
  @APIResponse(
      responseCode = "200",
      description = "死信 the dead letter",
      content = @Content(schema = @Schema(implementation = DeadLetterResponse.class)))
  public DeadLetterResponse get(@PathParam("id") @Parameter(example = "17") long id) {
    return DeadLetterResponse.of(find(id));
  }

  @POST
  @Path("/{id}/replay")
  @RolesAllowed(Roles.ADMIN)
  @Consumes({MediaType.APPLICATION_JSON, "application/cloudevents+json"})
  @Operation(
      operationId = "replayDeadLetter",
      summary = "重放死信 Sends a dead letter in again, as it is or corrected",
      description = "请求体为改正后的完整事件；为空则按原文重放。 The corrected event as body; as it is if empty.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Object.class),
              example =
                  "{\"specversion\":\"1.0\",\"id\":\"e-0004-corrected\","
                      + "\"source\":\"urn:court:冀0283:case-system\","
                      + "\"type\":\"io.jiheng.case.closed.v1\",\"subject\":\"(2023)冀0283民初1234号\","
                      + "\"time\":\"2023-05-18T16:45:00+08:00\","
                      + "\"data\":{\"closedOn\":\"2023-05-18\",\"outcome\":\"MEDIATED\"}}"))
  @APIResponse(
      responseCode = "202",
      description = "已重新投入，结果见回执 sent in again; its receipt tells the rest",
      content = @Content(schema = @Schema(implementation = DeadLetterResponse.class)))
  public Response replay(@PathParam("id") @Parameter(example = "17") long id, byte[] corrected) {
    replay.send(find(id), corrected == null ? new byte[0] : corrected);
    return Response.accepted(DeadLetterResponse.of(find(id))).build();
  }

  private DeadLetterList.Entry find(long id) {
    return letters
        .find(id)
        .filter(entry -> access.maySee(READERS).test(DeadLetterList.Head.of(entry.letter())))
        .orElseThrow(() -> Problem.of(404, "unknown-dead-letter").arg("id", id).exception());
  }
}
