package io.jiheng.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Formats the broker's storage once and starts the broker on it. */
final class KafkaNode {
  private final Path logs;
  private final Path controllerPort;
  private final Path configuration;
  private final Map<String, String> more;

  KafkaNode(DataDirectory directory) {
    this(directory, Map.of());
  }

  /** A node with settings that go over those of the house. */
  KafkaNode(DataDirectory directory, Map<String, String> more) {
    this.more = more;
    this.logs = directory.resolve("logs");
    this.controllerPort = directory.resolve("controller-port");
    this.configuration = directory.resolve("server.properties");
  }

  KafkaRaftServer start(int port) {
    try {
      Properties properties = KafkaSettings.of(logs, port, controllerPort());
      more.forEach(properties::setProperty);
      if (!Files.exists(logs.resolve("meta.properties"))) {
        format(properties);
      }
      return ContextClassLoader.ofBroker(() -> start(properties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KafkaRaftServer start(Properties properties) {
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
    try {
      server.startup();
      return server;
    } catch (RuntimeException e) {
      server.shutdown();
      throw new EmbeddedStartException(
          "Kafka 未能启动：" + e.getMessage(), "Kafka did not start: " + e.getMessage(), e);
    }
  }

  private void format(Properties properties) throws IOException {
    try (Writer writer = Files.newBufferedWriter(configuration)) {
      properties.store(writer, null);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] arguments = {
      "format",
      "--cluster-id",
      Uuid.randomUuid().toString(),
      "--config",
      configuration.toString(),
      "--ignore-formatted"
    };
    int exit = ContextClassLoader.ofBroker(() -> StorageTool.execute(arguments, out));
    if (exit != 0) {
      String reason = said.toString(StandardCharsets.UTF_8);
      throw new EmbeddedStartException(
          "Kafka 存储格式化失败：" + reason, "Formatting the storage of Kafka failed: " + reason);
    }
  }

  // The same after a restart, as the controller quorum is written down with it.
  private int controllerPort() throws IOException {
    if (Files.exists(controllerPort)) {
      return LoopbackPort.claim(Integer.parseInt(Files.readString(controllerPort).strip()));
    }
    int port = LoopbackPort.free();
    Files.writeString(controllerPort, String.valueOf(port));
    return port;
  }
}
