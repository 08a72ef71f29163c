package io.jiheng.caseevents.intake;

import io.jiheng.embedded.KafkaBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A broker that a test may stop and start again. */
public final class OwnBroker implements QuarkusTestResourceLifecycleManager {

  private static Path directory;
  private static KafkaBroker broker;
  private static int port;

  @Override
  public Map<String, String> start() {
    try {
      directory = Files.createTempDirectory("own-broker");
    } catch (IOException e) {
      throw new UncheckedIOException("no place for a broker", e);
    }
    startBroker(0);
    return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
  }

  static void stopBroker() {
    broker.close();
  }

  static void startAgain() {
    startBroker(port);
  }

  private static void startBroker(int atPort) {
    broker = KafkaBroker.start(directory, atPort);
    broker.createTopic("case-events", 2, Map.of());
    var server = broker.bootstrapServers();
    port = Integer.parseInt(server.substring(server.lastIndexOf(':') + 1));
  }

  @Override
  public void stop() {
    broker.close();
  }
}
