package io.jiheng.budget.attainment.ingest;

import io.jiheng.budget.attainment.DeadLetter;
import io.jiheng.budget.attainment.LiveValue;
import io.jiheng.pattern.health.Lifesigns;
import io.jiheng.pattern.health.Turns;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The consumer of the topic of values. The offsets of a batch are committed after the method
 * returns, which it does only when the batch is in the database; a crash before that has it read
 * again, which changes nothing.
 */
@ApplicationScoped
class ValueConsumer {

  private static final Logger LOG = Logger.getLogger(ValueConsumer.class);

  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  private final PersistentKeeping keeping;
  private final Turns batches;

  ValueConsumer(PersistentKeeping keeping, Lifesigns signs) {
    this.keeping = keeping;
    this.batches = signs.onDemand("keeping of values", LONGEST_SILENCE);
  }

  @Incoming("indicator-values")
  @Blocking("values")
  void consume(ConsumerRecords<String, byte[]> records) {
    List<LiveValue> values = new ArrayList<>();
    List<DeadLetter> unread = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      // A key without a value says that the topic forgets it. What was known stays.
      if (record.value() != null) {
        read(record, values, unread);
      }
    }
    batches.take(batch -> keeping.untilKept(values, unread, batch));
  }

  private static void read(
      ConsumerRecord<String, byte[]> record, List<LiveValue> values, List<DeadLetter> unread) {
    try {
      values.add(ValueMessage.read(record.value()));
    } catch (UnreadableException unreadable) {
      LOG.warnf(
          "message at partition %d offset %d is no indicator value and is set aside: %s",
          record.partition(), record.offset(), unreadable.getMessage());
      unread.add(
          new DeadLetter(
              record.topic(),
              record.partition(),
              record.offset(),
              unreadable.getMessage(),
              record.value()));
    }
  }
}
