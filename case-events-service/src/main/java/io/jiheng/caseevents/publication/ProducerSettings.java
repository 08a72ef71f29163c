package io.jiheng.caseevents.publication;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes producers that answer only for what all in-sync replicas have. */
@Singleton
class ProducerSettings {

  private final PublicationConfig config;
  private final Map<String, Object> kafka;

  ProducerSettings(
      PublicationConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.config = config;
    this.kafka = kafka;
  }

  Producer<String, byte[]> idempotent() {
    return producer(Map.of());
  }

  Producer<String, byte[]> transactional() {
    return producer(
        Map.of(
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            config.transactionalId(),
            ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
            (int) config.transactionTimeout().toMillis()));
  }

  private Producer<String, byte[]> producer(Map<String, Object> more) {
    var settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, (int) config.linger().toMillis());
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, config.compression());
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, (int) config.recordSet().asLongValue());
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, config.buffer().asLongValue());
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, config.patience().toMillis());
    settings.put(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) config.deliveryTimeout().toMillis());
    settings.put(
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) config.requestTimeout().toMillis());
    settings.putAll(more);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}
