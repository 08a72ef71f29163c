package io.jiheng.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaRaftServer;

/**
 * A real Kafka broker in this JVM, by itself or of a cluster, on the loopback interface (嵌入式
 * Kafka). Topics are never created unasked and never expire; its data directory survives restarts,
 * killed ones too.
 */
public final class KafkaBroker implements AutoCloseable {
  private final String bootstrapServers;
  private final Runnable stop;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Runnable awaitStop;

  private KafkaBroker(String bootstrapServers, Runnable stop, Runnable awaitStop) {
    this.bootstrapServers = bootstrapServers;
    this.stop = stop;
    this.awaitStop = awaitStop;
  }

  /**
   * Starts the broker and returns once it takes requests.
   *
   * @param dataDirectory made when absent; belongs to one broker
   * @param port 0 for any free one
   * @throws PortInUseException when the port is another program's
   * @throws EmbeddedStartException when the directory is unusable or the broker does not come up
   */
  public static KafkaBroker start(Path dataDirectory, int port) {
    return start(dataDirectory, port, 0, Optional.empty());
  }

  /**
   * The same for clients that come by way of another port of the loopback interface.
   *
   * @param advertised which one they are told; 0 for the broker's own
   * @param cluster the one it belongs to; it then takes requests once most nodes of it run
   */
  static KafkaBroker start(
      Path dataDirectory, int port, int advertised, Optional<KafkaQuorum> cluster) {
    QuietLogging.ofBroker();
    DataDirectory directory = DataDirectory.claim(dataDirectory);
    try {
      int claimed = LoopbackPort.claim(port);
      Map<String, String> told =
          advertised == 0
              ? Map.of()
              : Map.of("advertised.listeners", "PLAINTEXT://localhost:" + advertised);
      KafkaRaftServer server = new KafkaNode(directory, told, cluster).start(claimed);
      return new KafkaBroker(
          "localhost:" + claimed, () -> stop(server, directory), server::awaitShutdown);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** A broker that someone else runs; closing it here leaves it running. */
  static KafkaBroker borrowed(String bootstrapServers) {
    return new KafkaBroker(bootstrapServers, () -> {}, () -> {});
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /**
   * Makes the topic unless it exists, and returns when every partition can be written to.
   *
   * @param config of the topic, as Kafka names it; not applied to a topic that exists
   * @throws EmbeddedStartException when it exists with another number of partitions
   */
  public void createTopic(String name, int partitions, Map<String, String> config) {
    new KafkaTopics(bootstrapServers).create(name, partitions, config);
  }

  /** Stops the broker with everything written; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      stop.run();
    }
  }

  void awaitStop() {
    awaitStop.run();
  }

  private static void stop(KafkaRaftServer server, DataDirectory directory) {
    try {
      server.shutdown();
      server.awaitShutdown();
    } finally {
      directory.close();
    }
  }
}
