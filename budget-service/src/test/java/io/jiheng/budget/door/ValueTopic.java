package io.jiheng.budget.door;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic of indicator values, as the indicator service writes to it. */
final class ValueTopic {

  private ValueTopic() {}

  /** A share in per cent, told under its key and acknowledged. */
  static void tell(
      String court, String code, String day, int numerator, int denominator, long revision) {
    String value =
        """
        {"court": "%s", "code": "%s", "asOf": "%s", "numerator": %d, "denominator": %d,
         "value": %.2f, "unit": "%%", "status": "MET", "rulesVersion": 2,
         "calibreVersion": "2023", "calibreFrom": "2023-01-01",
         "countedAt": "2023-09-14T08:00:00Z", "revision": %d}
        """
            .formatted(
                court,
                code,
                day,
                numerator,
                denominator,
                100.0 * numerator / denominator,
                revision);
    send(court + "/" + code, value.getBytes(StandardCharsets.UTF_8));
  }

  static void send(String key, byte[] value) {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>("indicator-values", key, value)).get();
    } catch (InterruptedException | ExecutionException untold) {
      throw new IllegalStateException("Kafka has not taken the value", untold);
    }
  }

  /** What an assertion says will hold soon: values travel. */
  static void eventually(ThrowingRunnable assertion) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(assertion);
  }
}
