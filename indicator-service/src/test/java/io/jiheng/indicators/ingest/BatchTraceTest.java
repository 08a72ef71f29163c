package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BatchTraceTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00f067aa0ba902b7";
  private static final String SAID = "00-" + TRACE + "-" + PARENT + "-01";
  private static final String OTHER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final BatchTrace traces =
      new BatchTrace(
          Optional.of(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build()
                  .get("test")));

  @Test
  void a_batch_of_one_request_goes_on_with_its_trace() {
    var span = over(SAID, SAID, SAID);

    assertThat(span.getTraceId()).isEqualTo(TRACE);
    assertThat(span.getParentSpanId()).isEqualTo(PARENT);
    assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
    assertThat(span.getName()).isEqualTo("process case-events");
    assertThat(span.getAttributes().get(AttributeKey.longKey("messaging.batch.message_count")))
        .isEqualTo(3);
  }

  @Test
  void a_batch_of_several_is_linked_to_each_and_is_nobodys_child() {
    var span = over(SAID, OTHER, SAID);

    assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid());
    assertThat(span.getLinks())
        .extracting(link -> link.getSpanContext().getSpanId())
        .containsExactlyInAnyOrder(PARENT, "b7ad6b7169203331");
  }

  @Test
  void records_without_a_trace_are_not_put_under_that_of_another() {
    var span = over(SAID, null);

    assertThat(span.getTraceId()).isNotEqualTo(TRACE);
    assertThat(span.getLinks()).hasSize(1);
  }

  @Test
  void what_is_no_trace_context_is_passed_over() {
    var span = over("no context", "00-00000000000000000000000000000000-0000000000000000-01");

    assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid());
    assertThat(span.getLinks()).isEmpty();
  }

  @Test
  void no_more_is_linked_than_a_span_keeps() {
    var many =
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> "00-%032x-%016x-01".formatted(i, i))
            .toArray(String[]::new);

    var span = over(many);

    assertThat(span.getLinks()).hasSize(128);
    assertThat(span.getTotalRecordedLinks()).isEqualTo(128);
  }

  @Test
  void the_work_runs_within_the_span_and_its_fault_is_told() {
    var within = new ArrayList<String>();

    assertThatThrownBy(
            () ->
                traces.over(
                    batch(SAID),
                    () -> {
                      within.add(Span.current().getSpanContext().getTraceId());
                      throw new IllegalStateException("away");
                    }))
        .hasMessage("away");

    assertThat(within).containsExactly(TRACE);
    assertThat(spans.getFinishedSpanItems().get(0).getStatus().getStatusCode())
        .isEqualTo(StatusCode.ERROR);
  }

  @Test
  void without_tracing_the_work_is_done_all_the_same_and_within_no_span() {
    var within = new ArrayList<Boolean>();

    new BatchTrace(Optional.empty())
        .over(batch(SAID), () -> within.add(Span.current().getSpanContext().isValid()));

    assertThat(within).containsExactly(false);
  }

  private SpanData over(String... parents) {
    traces.over(batch(parents), () -> {});
    return spans.getFinishedSpanItems().get(0);
  }

  private static ConsumerRecords<String, byte[]> batch(String... parents) {
    var partition = new TopicPartition("case-events", 0);
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    for (var parent : parents) {
      var record = new ConsumerRecord<>("case-events", 0, records.size(), "key", new byte[0]);
      if (parent != null) {
        record.headers().add("traceparent", parent.getBytes(StandardCharsets.US_ASCII));
      }
      records.add(record);
    }
    return new ConsumerRecords<>(Map.of(partition, records), Map.of());
  }
}
