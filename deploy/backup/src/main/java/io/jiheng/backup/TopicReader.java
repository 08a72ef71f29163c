package io.jiheng.backup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic between offsets, belongs to no group, and sees what is committed alone. */
final class TopicReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration TURN = Duration.ofSeconds(1);

  private final String topic;
  private final KafkaConsumer<byte[], byte[]> consumer;

  TopicReader(Map<String, Object> client, String topic) {
    this.topic = topic;
    var settings = new java.util.HashMap<>(client);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** The partitions of the topic, in order. */
  List<TopicPartition> partitions() {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic, PATIENCE).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .sorted((a, b) -> Integer.compare(a.partition(), b.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new BackupException("没有主题 " + topic + "。", "There is no topic " + topic + ".");
    }
    return partitions;
  }

  Map<TopicPartition, Long> beginnings() {
    return consumer.beginningOffsets(partitions(), PATIENCE);
  }

  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions(), PATIENCE);
  }

  /**
   * Gives each record of a partition between two offsets to whoever takes them, in their order.
   *
   * @param to the offset after the last one that is wanted
   */
  <E extends Exception> void read(TopicPartition partition, long from, long to, Taker<E> taker)
      throws E {
    consumer.assign(List.of(partition));
    consumer.seek(partition, from);
    long silentSince = System.nanoTime();
    while (consumer.position(partition, PATIENCE) < to) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(TURN);
      for (ConsumerRecord<byte[], byte[]> record : records) {
        if (record.offset() < to) {
          taker.take(record);
        }
      }
      if (!records.isEmpty()) {
        silentSince = System.nanoTime();
      } else if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
        throw new BackupException(
            "Kafka 在 %s 未再给出 %s 的记录。".formatted(PATIENCE, partition),
            "Kafka gave no more of %s for %s.".formatted(partition, PATIENCE));
      }
    }
  }

  @Override
  public void close() {
    consumer.close();
  }

  /** Takes records. */
  interface Taker<E extends Exception> {

    void take(ConsumerRecord<byte[], byte[]> record) throws E;
  }
}
