package io.jiheng.embedded;

import java.nio.file.Path;

/**
 * The servers that all tests of a JVM share, each started when first asked for. Public, with plain
 * types in its signatures, for {@link EmbeddedStack} to reach it from another class loader.
 */
public final class SharedServers {
  private SharedServers() {}

  /** The port and the process number of PostgreSQL. */
  public static long[] postgres() {
    PostgresServer server = Postgres.SERVER;
    return new long[] {server.port(), server.pid()};
  }

  /** The bootstrap servers of Kafka. */
  public static String kafka() {
    return Kafka.BROKER.bootstrapServers();
  }

  private static final class Postgres {
    static final PostgresServer SERVER = start();

    private static PostgresServer start() {
      Path directory = TemporaryDirectory.create("postgres");
      PostgresServer server = PostgresServer.start(directory, 0);
      TemporaryDirectory.deleteAtExit(directory, server::close);
      return server;
    }
  }

  private static final class Kafka {
    static final KafkaBroker BROKER = start();

    private static KafkaBroker start() {
      Path directory = TemporaryDirectory.create("kafka");
      KafkaBroker broker = KafkaBroker.start(directory, 0);
      TemporaryDirectory.deleteAtExit(directory, broker::close);
      return broker;
    }
  }
}
