package io.jiheng.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps the some two thousand lines a broker has to tell about a start out of the log. */
final class QuietLogging {
  // Held, because a logger nobody holds forgets its level.
  private static final List<Logger> BROKER =
      Stream.of("kafka", "org.apache.kafka", "state.change.logger").map(Logger::getLogger).toList();
  // Warns of every start that it is a start.
  private static final Logger CONTROLLER =
      Logger.getLogger("org.apache.kafka.controller.QuorumController");
  private static final Logger DATABASE = Logger.getLogger("io.zonky.test");

  private QuietLogging() {}

  static void ofBroker() {
    BROKER.forEach(logger -> logger.setLevel(Level.WARNING));
    CONTROLLER.setFilter(line -> !line.getMessage().contains("Performing controller activation"));
    // The broker loads the API of Log4j, which complains when nothing stands behind it.
    System.getProperties()
        .putIfAbsent("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
  }

  static void ofDatabase() {
    DATABASE.setLevel(Level.WARNING);
  }
}
