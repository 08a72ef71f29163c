package io.jiheng.indicators.publish.rest;

import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.CourtCode;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.publish.CourtState;
import io.jiheng.indicators.publish.IndicatorValue;
import io.jiheng.indicators.publish.StreamEvent;
import io.jiheng.indicators.publish.StreamPlaces;
import io.jiheng.indicators.publish.ValueStreams;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The values of a court as they change. */
@Path("/api/v1/values/stream")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class ValueStreamResource {

  private static final String EXAMPLE =
      """
      id: 42
      event: value
      data: {"court":"冀0283","code":"closed-count","asOf":"2023-06-30","numerator":5021,\
      "denominator":null,"value":5021,"unit":"件","status":"NO_TARGET","rulesVersion":2,\
      "calibreVersion":"2023","calibreFrom":null,"countedAt":"2023-06-30T08:00:00Z","revision":42}

      """;

  private static final Duration AT_ONCE = Duration.ofMillis(1);

  private final Courts courts;
  private final CourtAccess access;
  private final ValueStreams streams;
  private final StreamPlaces places;
  private final Caller caller;
  private final Clock clock;

  ValueStreamResource(
      Courts courts,
      CourtAccess access,
      ValueStreams streams,
      StreamPlaces places,
      Caller caller,
      Clock clock) {
    this.courts = courts;
    this.access = access;
    this.streams = streams;
    this.places = places;
    this.caller = caller;
    this.clock = clock;
  }

  /** How a stream begins: all values of the court. */
  @Schema(name = "StreamedValues")
  public record StreamedValuesResponse(
      @Schema(examples = "冀0283") String court,
      LocalDate asOf,
      List<IndicatorValue> values,
      @Schema(
              description =
                  "无变化时每隔多少秒发一个 alive 事件 / seconds from one event to the next at the most",
              examples = "15")
          long aliveSeconds) {

    static StreamedValuesResponse of(String court, CourtState state, Duration pace) {
      return new StreamedValuesResponse(
          court,
          state.version().asOf(),
          state.values(),
          Math.max(1, pace.plusMillis(999).toSeconds()));
    }
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      operationId = "streamValues",
      summary = "指标值变化流 The values of a court as they change (server-sent events)",
      description =
          "先发 values 事件（今日全部指标值），其后每有变化发一个 value 事件；无变化时每 aliveSeconds 秒发一个 alive 事件，久未收到者应视为已断。"
              + "断线重连（Last-Event-ID）重新给出全部值。"
              + " First one event `values` with all values of today, then an event `value` for each"
              + " change, and every `aliveSeconds` an event `alive` while there is none: whoever hears"
              + " none for longer is cut off. Whoever reconnects gets all values again.")
  @APIResponse(
      responseCode = "200",
      description = "事件流 the events",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      description = "data 为 JSON：values 事件为全部值，value 事件为其中一个 / data is JSON",
                      contentSchema = StreamedValuesResponse.class),
              examples = @ExampleObject(name = "value", value = EXAMPLE)))
  public Multi<OutboundSseEvent> stream(
      @QueryParam("court") @NotBlank @Parameter(description = "法院代字 court code", example = "冀0283")
          String court,
      @Context Sse sse) {
    var code = CourtCode.of(court);
    access.check(courts.tree(), code);
    return places.hold(
        caller.name(),
        streams
            .of(code)
            .map(event -> written(code, event, clock.instant(), sse))
            .select()
            .first(untilExpiry()));
  }

  /** Who listens is told nothing any more when the token has run out. */
  private Duration untilExpiry() {
    var left = Duration.between(clock.instant(), caller.tokenExpiry());
    return left.compareTo(AT_ONCE) > 0 ? left : AT_ONCE;
  }

  private OutboundSseEvent written(String court, StreamEvent event, Instant now, Sse sse) {
    var builder = sse.newEventBuilder();
    if (event instanceof StreamEvent.All all) {
      return builder
          .name("values")
          .id(String.valueOf(all.state().version().revision()))
          .mediaType(MediaType.APPLICATION_JSON_TYPE)
          .data(
              StreamedValuesResponse.class,
              StreamedValuesResponse.of(court, all.state(), streams.pace()))
          .build();
    }
    if (event instanceof StreamEvent.Changed changed) {
      return builder
          .name("value")
          .id(String.valueOf(changed.value().revision()))
          .mediaType(MediaType.APPLICATION_JSON_TYPE)
          .data(IndicatorValue.class, changed.value())
          .build();
    }
    return builder.name("alive").data(now.toString()).build();
  }
}
