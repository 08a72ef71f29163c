package io.jiheng.indicators.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Holds a Kafka client that reads the topic of events, and has it measured while it is open. */
final class EventConnection implements AutoCloseable {

  private final Consumer<String, byte[]> consumer;
  private final String topic;
  private final KafkaClientMetrics metrics;

  private EventConnection(Consumer<String, byte[]> consumer, String topic, MeterRegistry registry) {
    this.consumer = consumer;
    this.topic = topic;
    this.metrics = new KafkaClientMetrics(consumer);
    metrics.bindTo(registry);
  }

  /**
   * Connects to Kafka.
   *
   * @param kafka where and as whom
   * @param client the name of the client, one for each consumer of a replica
   * @throws org.apache.kafka.common.KafkaException where the settings name no broker, now or ever
   */
  static EventConnection open(
      Map<String, Object> kafka, String client, IngestConfig config, MeterRegistry registry) {
    var settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, client);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.group());
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch());
    settings.put(
        ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) config.longestSilence().toMillis());
    settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, config.partitionFetch());
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, config.fetch());
    return new EventConnection(
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
        config.topic(),
        registry);
  }

  Consumer<String, byte[]> consumer() {
    return consumer;
  }

  String topic() {
    return topic;
  }

  @Override
  public void close() {
    metrics.close();
    consumer.close();
  }
}
