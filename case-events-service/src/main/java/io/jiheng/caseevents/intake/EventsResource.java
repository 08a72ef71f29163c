package io.jiheng.caseevents.intake;

import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The door of case events 案件事件入口. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

  private static final long LINES_MEMORY = 2L << 20;

  private final SingleIntake single;
  private final BatchIntake batch;
  private final LinesIntake lines;
  private final Gate gate;
  private final long eventLimit;
  private final long batchLimit;

  EventsResource(
      SingleIntake single, BatchIntake batch, LinesIntake lines, Gate gate, IntakeConfig config) {
    this.single = single;
    this.batch = batch;
    this.lines = lines;
    this.gate = gate;
    this.eventLimit = config.eventLimit().asLongValue();
    this.batchLimit = config.batchLimit().asLongValue();
  }

  @POST
  @Blocking
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.PUBLISHER, Roles.ADMIN})
  public Response send(
      InputStream body,
      @Context HttpHeaders headers,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1")
          long length,
      @QueryParam("mode") @DefaultValue("partial") String mode) {
    var sender = Sender.of(headers, mode);
    return switch (form(headers)) {
      case STRUCTURED ->
          gate.serve(
              Body.allowed(length, eventLimit),
              () -> accepted(single.structured(Body.read(body, eventLimit), sender)));
      case BINARY -> {
        var attributes = BinaryMode.of(headers.getRequestHeaders());
        yield gate.serve(
            Body.allowed(length, eventLimit),
            () -> accepted(single.binary(attributes, Body.read(body, eventLimit), sender)));
      }
      case BATCH ->
          gate.serve(
              Body.allowed(length, batchLimit),
              () -> batch.array(Body.read(body, batchLimit), sender).response());
      case NDJSON ->
          sender.atomic()
              ? gate.serve(
                  Body.allowed(length, batchLimit),
                  () ->
                      batch.lines(Body.read(body, batchLimit), (int) eventLimit, sender).response())
              : gate.serve(LINES_MEMORY, () -> lines.take(body, sender).response());
    };
  }

  private static Response accepted(EventAnswer answer) {
    return Response.accepted(answer).build();
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
