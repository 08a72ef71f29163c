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
import java.util.Optional;
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
  private final Optional<KafkaQuorum> cluster;

  /** A node by itself, with settings that go over those of the house. */
  KafkaNode(DataDirectory directory, Map<String, String> more) {
    this(directory, more, Optional.empty());
  }

  /** The same, of a cluster. */
  KafkaNode(DataDirectory directory, Map<String, String> more, Optional<KafkaQuorum> cluster) {
    this.more = more;
    this.cluster = cluster;
    this.logs = directory.resolve("logs");
    this.controllerPort = directory.resolve("controller-port");
    this.configuration = directory.resolve("server.properties");
  }

  KafkaRaftServer start(int port) {
    try {
      KafkaQuorum quorum = quorum();
      Properties properties = KafkaSettings.of(logs, port, quorum);
      more.forEach(properties::setProperty);
      if (!Files.exists(logs.resolve("meta.properties"))) {
        format(configuration, properties, quorum.clusterId());
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

  /** Writes the settings down and makes the directory of records that they name. */
  static void format(Path configuration, Properties properties, Uuid clusterId) throws IOException {
    try (Writer writer = Files.newBufferedWriter(configuration)) {
      properties.store(writer, null);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] arguments = {
      "format",
      // In one word: an identity may begin with a dash.
      "--cluster-id=" + clusterId,
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

  private KafkaQuorum quorum() throws IOException {
    return cluster.isPresent() ? cluster.get() : KafkaQuorum.alone(controllerPort());
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
