package io.jiheng.indicators.ingest;

import io.jiheng.indicators.counting.CountingSigns;
import io.jiheng.indicators.eventlog.Position;
import io.jiheng.pattern.health.Turns;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The consumer of the topic of events. The offsets of a batch are committed after the method
 * returns, which it does only when the batch is counted and its dead letters are in their topic.
 */
@ApplicationScoped
class EventConsumer {

  private final RetryingIngest ingest;
  private final BatchTrace traces;
  private final Turns batches;

  EventConsumer(RetryingIngest ingest, BatchTrace traces, CountingSigns signs) {
    this.ingest = ingest;
    this.traces = traces;
    this.batches = signs.batches();
  }

  @Incoming("case-events")
  @Blocking("counting")
  void consume(ConsumerRecords<String, byte[]> records) {
    var incoming = new ArrayList<IncomingRecord>(records.count());
    for (var record : records) {
      incoming.add(
          new IncomingRecord(
              record.topic(),
              new Position(record.partition(), record.offset()),
              Instant.ofEpochMilli(record.timestamp()),
              record.value() == null ? new byte[0] : record.value()));
    }
    traces.over(records, () -> batches.take(batch -> ingest.untilCounted(incoming, batch)));
  }
}
