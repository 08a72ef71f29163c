package io.jiheng.indicators.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic of values, as another service reads it: from its beginning to its present end. */
public final class PublishedValues {

  private static final JsonMapper JSON = new JsonMapper();

  private PublishedValues() {}

  /** Everything said of an indicator of a court, oldest first. */
  static List<JsonNode> of(String court, String code) {
    return of(
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), court, code);
  }

  /** The same of the Kafka at those servers. */
  public static List<JsonNode> of(String servers, String court, String code) {
    var said = new ArrayList<JsonNode>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor("indicator-values").stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (var message : consumer.poll(Duration.ofMillis(100))) {
          if (message.key().equals(court + "/" + code)) {
            said.add(parse(message.value()));
          }
        }
      }
    }
    return said;
  }

  private static JsonNode parse(String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
