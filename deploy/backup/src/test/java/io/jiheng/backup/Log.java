package io.jiheng.backup;

import io.jiheng.embedded.EmbeddedStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic of its own on the broker of the tests. */
record Log(String topic) {

  static final int PARTITIONS = 3;

  static Log fresh() {
    return fresh(Map.of());
  }

  static Log fresh(Map<String, String> config) {
    var log = new Log("log-" + UUID.randomUUID());
    EmbeddedStack.kafka().createTopic(log.topic(), PARTITIONS, config);
    return log;
  }

  static Map<String, Object> client() {
    return Map.of("bootstrap.servers", EmbeddedStack.kafka().bootstrapServers());
  }

  static Header header(String name, byte[] value) {
    return new RecordHeader(name, value);
  }

  /** Sends one and returns when it is stored; a time below zero leaves it to the producer. */
  void add(int partition, long timestamp, byte[] key, byte[] value, Header... headers)
      throws Exception {
    addAll(
        List.of(
            new ProducerRecord<>(
                topic, partition, timestamp < 0 ? null : timestamp, key, value, List.of(headers))));
  }

  private void addAll(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    var sent = new ArrayList<Future<?>>();
    try (var producer =
        new KafkaProducer<>(client(), new ByteArraySerializer(), new ByteArraySerializer())) {
      records.forEach(record -> sent.add(producer.send(record)));
      for (Future<?> each : sent) {
        each.get();
      }
    }
  }

  /** All records as lines without their offsets, by partition and in their order. */
  List<String> content() {
    var lines = new ArrayList<String>();
    try (var reader = new TopicReader(client(), topic)) {
      Map<TopicPartition, Long> ends = reader.ends();
      for (TopicPartition partition : reader.partitions()) {
        reader.<RuntimeException>read(
            partition,
            0,
            ends.get(partition),
            record -> lines.add(RecordLine.of(record).json().replaceFirst("\"offset\":\\d+,", "")));
      }
    }
    return lines;
  }
}
