package io.jiheng.embedded;

import java.util.UUID;

/**
 * One PostgreSQL and one Kafka for all tests of a JVM, started when first asked for and removed
 * when it ends. Closing what is returned here leaves the shared server running.
 */
public final class EmbeddedStack {
  private EmbeddedStack() {}

  public static PostgresServer postgres() {
    long[] portAndPid = (long[]) shared("postgres");
    return PostgresServer.borrowed((int) portAndPid[0], portAndPid[1]);
  }

  public static KafkaBroker kafka() {
    return KafkaBroker.borrowed((String) shared("kafka"));
  }

  /**
   * @param prefix of the name: lower-case letters, digits and underscores
   * @return JDBC URL of a new, empty database
   */
  public static String freshDatabase(String prefix) {
    PostgresServer server = postgres();
    String name = prefix + "_" + UUID.randomUUID().toString().replace("-", "");
    server.createDatabase(name);
    return server.jdbcUrl(name);
  }

  // Quarkus loads test resources anew, in a class loader of its own, for every application it
  // starts. The servers live in the JVM's own loader, where they are one and stay.
  private static Object shared(String server) {
    try {
      return home().getMethod(server).invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(server + " did not start for the tests", e);
    }
  }

  private static Class<?> home() {
    try {
      return Class.forName(SharedServers.class.getName(), true, ClassLoader.getSystemClassLoader());
    } catch (ClassNotFoundException notOnTheJvmsClassPath) {
      return SharedServers.class;
    }
  }
}
