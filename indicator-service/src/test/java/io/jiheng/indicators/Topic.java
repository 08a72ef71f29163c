package io.jiheng.indicators;

import io.jiheng.contract.CaseNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic of events, as an upstream writes to it. */
public final class Topic {

  private Topic() {}

  /** Sends events of one case, in that order, and returns when Kafka has them. */
  public static void send(String subject, byte[]... events) {
    send(List.of(events).stream().map(e -> Map.entry(subject, e)).toList());
  }

  /** Sends events with their case numbers. */
  public static List<RecordMetadata> send(Collection<Map.Entry<String, byte[]>> events) {
    var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    var sent = new ArrayList<Future<RecordMetadata>>();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (var event : events) {
        sent.add(
            producer.send(
                new ProducerRecord<>("case-events", key(event.getKey()), event.getValue())));
      }
    }
    return sent.stream().map(Topic::acknowledged).toList();
  }

  private static String key(String subject) {
    try {
      return CaseNumber.parse(subject).toString();
    } catch (IllegalArgumentException e) {
      return subject;
    }
  }

  private static RecordMetadata acknowledged(Future<RecordMetadata> sent) {
    try {
      return sent.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("Kafka has not taken the event", e);
    }
  }
}
