package io.jiheng.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import picocli.CommandLine.Option;

/** Which Kafka and which topic (Kafka 连接). */
final class KafkaOptions {

  @Option(
      names = "--bootstrap",
      defaultValue = "localhost:9092",
      description = "Kafka 地址 address of Kafka; ${DEFAULT-VALUE}")
  private String bootstrap;

  @Option(
      names = "--client",
      paramLabel = "FILE",
      description = "客户端设置，如 TLS client settings, for TLS and such")
  private Optional<Path> settings = Optional.empty();

  @Option(
      names = "--topic",
      defaultValue = "case-events",
      description = "主题 topic; ${DEFAULT-VALUE}")
  private String topic;

  String topic() {
    return topic;
  }

  Map<String, Object> client() throws IOException {
    var client = new HashMap<String, Object>();
    if (settings.isPresent()) {
      var given = new Properties();
      try (InputStream in = Files.newInputStream(settings.get())) {
        given.load(in);
      }
      given.forEach((name, value) -> client.put(name.toString(), value));
    }
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    return client;
  }
}
