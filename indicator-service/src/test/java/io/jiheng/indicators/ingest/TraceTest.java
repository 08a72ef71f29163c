package io.jiheng.indicators.ingest;

import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Counting goes on with the trace 链路 that a record brings, whoever has sent it. */
@QuarkusTest
@TestProfile(TraceTest.Traced.class)
class TraceTest implements OnRealServers {

  private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();
  private static final String TRACE = "5bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "10f067aa0ba902b7";

  /** Has the service traced, and the spans kept here instead of sent anywhere. */
  public static final class Traced implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("JIHENG_TRACING", "true", "quarkus.otel.traces.exporter", "none");
    }
  }

  /** Used where tracing is on only. */
  static class Keeping {

    @Produces
    @Singleton
    static SpanProcessor here() {
      return SimpleSpanProcessor.create(SPANS);
    }
  }

  @Test
  void the_batch_of_a_plain_producer_is_a_child_of_the_span_in_its_header() {
    var subject = "(2023)冀1974民初1号";
    sendPlainly(
        subject,
        Events.filed("traced-1", subject, "2023-02-01"),
        "00-" + TRACE + "-" + PARENT + "-01");

    eventually(
        () ->
            assertThat(SPANS.getFinishedSpanItems())
                .filteredOn(span -> span.getKind() == SpanKind.CONSUMER)
                .filteredOn(span -> span.getTraceId().equals(TRACE))
                .extracting(SpanData::getParentSpanId)
                .containsExactly(PARENT));
  }

  private static void sendPlainly(String subject, byte[] event, String traceparent) {
    var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var record = new ProducerRecord<>("case-events", subject, event);
      record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
      producer.send(record);
    }
  }
}
