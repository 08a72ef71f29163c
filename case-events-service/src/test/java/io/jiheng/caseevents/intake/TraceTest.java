package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.BATCH;
import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.NDJSON;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A request and the records it leads to are of one trace 链路. */
@QuarkusTest
@TestProfile(Traced.class)
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class TraceTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SENDER = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @Test
  void a_record_carries_the_trace_of_the_request_that_brought_it() {
    Door.send(STRUCTURED, Events.closed("traced-1")).post(EVENTS).then().statusCode(202);

    var parent = parents("traced-1").get(0).split("-");
    var span = server(parent[2]);
    assertThat(span.getTraceId()).isEqualTo(parent[1]);
    assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
  }

  @Test
  void a_sender_that_has_a_trace_finds_its_events_in_it() {
    Door.send(STRUCTURED, Events.closed("traced-2"))
        .header("traceparent", SENDER)
        .header("tracestate", "court=1")
        .post(EVENTS)
        .then()
        .statusCode(202);

    assertThat(parents("traced-2")).singleElement().asString().startsWith("00-" + TRACE + "-");
    var record = Topic.recordsWith("traced-2").get(0);
    assertThat(new String(record.headers().lastHeader("tracestate").value(), US_ASCII))
        .isEqualTo("court=1");
    assertThat(new String(record.headers().lastHeader("content-type").value(), US_ASCII))
        .isEqualTo(STRUCTURED);
  }

  @Test
  void all_events_of_a_request_are_of_its_trace_however_they_are_sent() {
    Door.send(BATCH, "[" + Events.many("together", 3, ",") + "]").post(EVENTS);
    Door.send(NDJSON, Events.many("in-lines", 3, "\n")).post(EVENTS);
    Door.send(BATCH, "[" + Events.many("atomically", 3, ",") + "]")
        .queryParam("atomic", true)
        .post(EVENTS);

    for (String way : List.of("together", "in-lines", "atomically")) {
      assertThat(parents(way)).as(way).hasSize(3).containsOnly(parents(way).get(0));
    }
  }

  private static List<String> parents(String text) {
    return Topic.recordsWith(text).stream()
        .map(record -> new String(record.headers().lastHeader("traceparent").value(), US_ASCII))
        .toList();
  }

  private static SpanData server(String id) {
    Awaitility.await().until(() -> Traced.spans().stream().anyMatch(s -> s.getSpanId().equals(id)));
    return Traced.spans().stream().filter(s -> s.getSpanId().equals(id)).findFirst().orElseThrow();
  }
}
