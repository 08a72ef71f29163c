package io.jiheng.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes archives back to a topic (归档回写): the same partitions, order, times, keys and headers. */
final class TopicRestore {

  private final Map<String, Object> client;
  private final String topic;
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final AtomicLong acknowledged = new AtomicLong();

  TopicRestore(Map<String, Object> client, String topic) {
    this.client = client;
    this.topic = topic;
  }

  /**
   * @param archives in the order in which they were made, held to their manifests first
   * @return records written
   * @throws BackupException where the topic is not empty or has other partitions, or Kafka refuses
   */
  long read(List<Path> archives) throws IOException {
    List<Manifest> manifests = ArchiveCheck.of(archives);
    requireEmpty(manifests.get(0).partitions().size());
    long sent = 0;
    try (var producer = producer()) {
      for (int i = 0; i < archives.size(); i++) {
        for (Manifest.Span span : manifests.get(i).partitions()) {
          long records = send(producer, archives.get(i), manifests.get(i), span.partition());
          if (records != span.records()) {
            throw new BackupException(
                "%s 的分区 %d 有 %d 条，清单为 %d。"
                    .formatted(archives.get(i), span.partition(), records, span.records()),
                "Partition %d of %s has %d records, its manifest says %d."
                    .formatted(span.partition(), archives.get(i), records, span.records()));
          }
          sent += records;
        }
      }
      producer.flush();
      requireWhole(sent);
    }
    return sent;
  }

  private long send(
      KafkaProducer<byte[], byte[]> producer, Path archive, Manifest manifest, int partition)
      throws IOException {
    long records = 0;
    try (var lines = new PartitionLines(archive, manifest, partition)) {
      for (RecordLine line = lines.next(); line != null; line = lines.next()) {
        RecordLine given = line;
        producer.send(line.producedTo(topic), (stored, refused) -> told(given, stored, refused));
        records++;
        requireNoFailure();
      }
    }
    return records;
  }

  private void told(RecordLine given, RecordMetadata stored, Exception refused) {
    if (refused != null) {
      failure.compareAndSet(null, refused);
    } else if (given.timestamp() >= 0 && stored.timestamp() != given.timestamp()) {
      failure.compareAndSet(
          null,
          new IllegalStateException(
              "the topic gives times of its own: message.timestamp.type must be CreateTime"));
    } else {
      acknowledged.incrementAndGet();
    }
  }

  private void requireNoFailure() {
    Exception refused = failure.get();
    if (refused != null) {
      throw new BackupException(
          "Kafka 拒收：" + refused.getMessage() + " 主题 " + topic + " 已不完整，请删除重建后再回写。",
          "Kafka refused: " + refused.getMessage() + " Make the topic " + topic + " anew first.",
          refused);
    }
  }

  private void requireWhole(long sent) {
    requireNoFailure();
    if (acknowledged.get() != sent) {
      throw new IllegalStateException(acknowledged + " of " + sent + " records acknowledged");
    }
  }

  private void requireEmpty(int partitions) {
    try (var reader = new TopicReader(client, topic)) {
      Map<TopicPartition, Long> ends = reader.ends();
      if (ends.size() != partitions) {
        throw new BackupException(
            "主题 %s 有 %d 个分区，归档有 %d 个。".formatted(topic, ends.size(), partitions),
            "The topic %s has %d partitions, the archive %d."
                .formatted(topic, ends.size(), partitions));
      }
      if (ends.values().stream().anyMatch(end -> end > 0)) {
        throw new BackupException(
            "主题 " + topic + " 不是空的，回写只写入新建的主题。",
            "The topic " + topic + " is not empty: only a new one is written to.");
      }
    }
  }

  private KafkaProducer<byte[], byte[]> producer() {
    var settings = new HashMap<>(client);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, "20");
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, "262144");
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }
}
