package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.attainment.DeadLetters;
import io.jiheng.budget.rest.Media;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages of Kafka that could not be read 无法读取的消息. */
@Path("/api/v1/unread-messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "targets")
@DataScope(
    value = DataScope.Kind.NONE,
    reason = "only admins read what no unit could be made of, and they are bound to none")
class UnreadMessageResource {

  private final DeadLetters messages;

  UnreadMessageResource(DeadLetters messages) {
    this.messages = messages;
  }

  @GET
  @Operation(
      operationId = "listUnreadMessages",
      summary = "无法读取的指标值消息，新的在前 / messages that were no value, latest first",
      description =
          "从主题读到而不能理解的消息，附原文与原因。"
              + " Messages of the topic that could not be understood, with their text and the reason.")
  @APIResponse(
      responseCode = "200",
      description = "一页消息 / a page of them",
      content = @Content(schema = @Schema(implementation = UnreadMessagePageResponse.class)))
  public Response list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
    List<UnreadMessageResponse> found =
        messages.list(page.offset(), page.size()).stream().map(UnreadMessageResponse::of).toList();
    return Page.of(found, page, messages.count()).response(uri);
  }

  @DELETE
  @Path("{topic}/{partition}/{offset}")
  @Operation(
      operationId = "forgetUnreadMessage",
      summary = "处理完毕后移除一条 / forget one that was dealt with",
      description =
          "只从清单移除；主题中的消息不受影响。" + " Takes it off the list only; the message in the topic stays.")
  @APIResponse(responseCode = "204", description = "已移除 / forgotten")
  @APIResponse(
      responseCode = "404",
      description = "没有该消息 / no such message",
      content = @Content(mediaType = Media.PROBLEM))
  public void forget(
      @PathParam("topic") @Parameter(example = "indicator-values") String topic,
      @PathParam("partition") @Parameter(example = "0") int partition,
      @PathParam("offset") @Parameter(example = "4711") long offset) {
    messages.forget(topic, partition, offset);
  }

  /** For the interface description only: what a page of messages looks like. */
  @Schema(name = "UnreadMessagePage")
  record UnreadMessagePageResponse(
      List<UnreadMessageResponse> items, int page, int size, long total) {}
}
