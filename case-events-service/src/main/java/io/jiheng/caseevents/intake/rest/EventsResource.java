package io.jiheng.caseevents.intake.rest;

import io.jiheng.caseevents.intake.BatchIntake;
import io.jiheng.caseevents.intake.IntakeConfig;
import io.jiheng.caseevents.intake.LinesIntake;
import io.jiheng.caseevents.intake.Sender;
import io.jiheng.caseevents.intake.SingleIntake;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.body.BodyRoom;
import io.jiheng.pattern.body.ReadBody;
import io.jiheng.pattern.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Takes case events over HTTP 案件事件入口. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@DataScope(DataScope.Kind.SOURCE)
public class EventsResource {

  private static final ReadBody EMPTY = new ReadBody(new byte[0], 0);

  private final Senders senders;
  private final SingleIntake single;
  private final BatchIntake batch;
  private final LinesIntake lines;
  private final IntakeResponses responses;
  private final Gate gate;
  private final BodyRoom room;
  private final RoutingContext exchange;
  private final int eventLimit;
  private final int batchLimit;

  EventsResource(
      Senders senders,
      SingleIntake single,
      BatchIntake batch,
      LinesIntake lines,
      IntakeResponses responses,
      Gate gate,
      BodyRoom room,
      RoutingContext exchange,
      IntakeConfig config) {
    this.senders = senders;
    this.single = single;
    this.batch = batch;
    this.lines = lines;
    this.responses = responses;
    this.gate = gate;
    this.room = room;
    this.exchange = exchange;
    this.eventLimit = (int) config.eventLimit().asLongValue();
    this.batchLimit = (int) config.batchLimit().asLongValue();
  }

  @POST
  @Blocking
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
  @Operation(operationId = "sendEvents")
  @RequestBody(
      content =
          @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "207",
      description = "部分受理 / some events are accepted, failed says how many are not")
  public Response send(
      @Context ServerRequestContext request,
      @Context HttpHeaders headers,
      @QueryParam("mode") @DefaultValue("partial") String mode) {
    var sender = senders.of(headers, mode);
    var locale = Senders.locale(headers);
    return switch (form(headers)) {
      case STRUCTURED ->
          gate.serve(() -> responses.single(locale, () -> single.structured(whole(), sender)));
      case BINARY -> {
        var binary = BinaryMode.of(headers.getRequestHeaders());
        yield gate.serve(
            () ->
                responses.single(
                    locale,
                    () -> single.binary(binary.attributes(), binary.flaws(), whole(), sender)));
      }
      case BATCH -> gate.serve(() -> responses.batch(locale, () -> batch.array(whole(), sender)));
      case NDJSON ->
          gate.serve(
              request.getInputStream(),
              body ->
                  sender.atomic()
                      ? together(body, sender, locale)
                      : oneByOne(body, sender, locale));
    };
  }

  /** The body as it was read before a thread was given to it. */
  private JsonText whole() {
    return BodyReader.of(ReadBody.of(exchange).orElse(EMPTY));
  }

  private Response together(InputStream body, Sender sender, Locale locale) {
    try (var share = room.share()) {
      return responses.batch(
          locale, () -> batch.lines(BodyReader.read(body, batchLimit, share), eventLimit, sender));
    }
  }

  private Response oneByOne(InputStream body, Sender sender, Locale locale) {
    try (var share = room.share()) {
      return responses.lines(locale, () -> lines.take(body, share, sender));
    }
  }

  private static Form form(HttpHeaders headers) {
    var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw Problem.of(415, "content-encoding-not-supported").exception();
    }
    var attributes = headers.getHeaderString(BinaryMode.VERSION_HEADER) != null;
    return Form.of(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), attributes)
        .orElseThrow(
            () -> Problem.of(415, "form-not-supported").arg("supported", Form.all()).exception());
  }
}
