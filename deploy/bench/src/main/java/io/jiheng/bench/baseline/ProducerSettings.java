package io.jiheng.bench.baseline;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** As case-events-service sets its producer by default ({@code jiheng.publication.*}). */
final class ProducerSettings {

  private ProducerSettings() {}

  static Map<String, Object> of(String bootstrapServers) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.LINGER_MS_CONFIG,
        0,
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        "none",
        ProducerConfig.BATCH_SIZE_CONFIG,
        128 << 10,
        ProducerConfig.BUFFER_MEMORY_CONFIG,
        16L << 20);
  }
}
