package io.jiheng.caseevents.publication;

import io.jiheng.contract.admission.Verdict.Admitted;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jboss.logging.Logger;

/**
 * The topic as a sender sees it: the envelope in structured mode under the key of its case number,
 * so that every event of one case is in one partition.
 */
final class CaseEventsTopic {

  private static final Logger LOG = Logger.getLogger(CaseEventsTopic.class);
  private static final List<Header> HEADERS =
      List.of(
          new RecordHeader(
              "content-type", "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII)));

  private final String name;

  CaseEventsTopic(String name) {
    this.name = name;
  }

  /** What is traced tells its record which trace it belongs to, in the words of W3C. */
  private static Iterable<Header> headers() {
    var context = Context.current();
    if (!Span.fromContext(context).getSpanContext().isValid()) {
      return HEADERS;
    }
    List<Header> traced = new ArrayList<>(HEADERS);
    W3CTraceContextPropagator.getInstance()
        .inject(
            context,
            traced,
            (headers, key, value) ->
                headers.add(new RecordHeader(key, value.getBytes(StandardCharsets.US_ASCII))));
    return traced;
  }

  /** Hands the event over; what becomes of it is told to {@code told}, also where this fails. */
  void send(Producer<String, byte[]> producer, Admitted event, Acknowledgement told) {
    var record = new ProducerRecord<>(name, null, event.subject(), event.json().bytes(), headers());
    try {
      producer.send(
          record,
          (metadata, failure) -> {
            if (failure == null) {
              told.acknowledged(metadata.partition(), metadata.offset());
            } else {
              LOG.debugf("Not acknowledged: %s", failure);
              told.failed();
            }
          });
    } catch (KafkaException e) {
      LOG.debugf("Not sent: %s", e);
      told.failed();
    }
  }
}
