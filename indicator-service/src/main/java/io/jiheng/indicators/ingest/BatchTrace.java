package io.jiheng.indicators.ingest;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries traces 链路 on from the records to their counting. A batch is one piece of work: where all
 * of its records come from one span it is a child of that; otherwise it is linked to those they
 * come from.
 */
@Singleton
class BatchTrace {

  /** As many as a span keeps. */
  private static final int MOST_LINKS = 128;

  private static final String TRACE_PARENT = "traceparent";
  private static final String UNTRACED = "";

  private final Optional<Tracer> tracer;

  /** Off, the library would still make spans, which nobody sees but the exemplars of metrics. */
  @Inject
  BatchTrace(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
    this(off ? Optional.empty() : Optional.of(tracer));
  }

  BatchTrace(Optional<Tracer> tracer) {
    this.tracer = tracer;
  }

  /** Runs the work on a batch, where traces are on within a span of its own. */
  void over(ConsumerRecords<String, byte[]> records, Runnable work) {
    if (tracer.isEmpty()) {
      work.run();
      return;
    }
    var span = begin(tracer.get(), records);
    try {
      Context.current().with(span).wrap(work).run();
    } catch (RuntimeException e) {
      span.setStatus(StatusCode.ERROR).recordException(e);
      throw e;
    } finally {
      span.end();
    }
  }

  private static Span begin(Tracer tracer, ConsumerRecords<String, byte[]> records) {
    var topics = new HashSet<String>();
    records.partitions().forEach(partition -> topics.add(partition.topic()));
    var destination = String.join(",", topics);
    var span =
        tracer
            .spanBuilder("process " + destination)
            .setSpanKind(SpanKind.CONSUMER)
            .setAttribute(AttributeKey.stringKey("messaging.system"), "kafka")
            .setAttribute(AttributeKey.stringKey("messaging.operation.type"), "process")
            .setAttribute(AttributeKey.stringKey("messaging.destination.name"), destination)
            .setAttribute(
                AttributeKey.longKey("messaging.batch.message_count"), (long) records.count());
    var origins = origins(records);
    var only = only(origins.values());
    if (only.isPresent()) {
      return span.setParent(Context.root().with(Span.wrap(only.get()))).startSpan();
    }
    origins.values().stream().flatMap(Optional::stream).forEach(span::addLink);
    return span.setNoParent().startSpan();
  }

  private static Optional<SpanContext> only(Collection<Optional<SpanContext>> origins) {
    return origins.size() == 1 ? origins.iterator().next() : Optional.empty();
  }

  /** By what stands in the records; a request's events all say the same, and are read once. */
  private static Map<String, Optional<SpanContext>> origins(
      ConsumerRecords<String, byte[]> records) {
    var origins = new HashMap<String, Optional<SpanContext>>();
    for (ConsumerRecord<String, byte[]> record : records) {
      if (origins.size() == MOST_LINKS) {
        break;
      }
      var said = text(record.headers(), TRACE_PARENT).orElse(UNTRACED);
      if (!origins.containsKey(said)) {
        origins.put(said, origin(record.headers()));
      }
    }
    return origins;
  }

  private static Optional<SpanContext> origin(Headers headers) {
    var context =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, new InHeaders());
    return Optional.of(Span.fromContext(context).getSpanContext()).filter(SpanContext::isValid);
  }

  private static Optional<String> text(Headers headers, String name) {
    return Optional.ofNullable(headers.lastHeader(name))
        .map(header -> header.value())
        .map(value -> new String(value, StandardCharsets.US_ASCII));
  }

  /** Reads what a sender, whoever it is, has written into the headers of a record. */
  private static final class InHeaders implements TextMapGetter<Headers> {

    @Override
    public Iterable<String> keys(Headers headers) {
      Set<String> keys = new HashSet<>();
      headers.forEach(header -> keys.add(header.key()));
      return List.copyOf(keys);
    }

    @Override
    public String get(Headers headers, String key) {
      return headers == null ? null : text(headers, key).orElse(null);
    }
  }
}
