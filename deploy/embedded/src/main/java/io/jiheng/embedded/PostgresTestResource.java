package io.jiheng.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives every start of a Quarkus application under test a new database on the shared server. */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    PostgresServer server = EmbeddedStack.postgres();
    return Map.of(
        "quarkus.datasource.jdbc.url", EmbeddedStack.freshDatabase("test"),
        "quarkus.datasource.username", server.username(),
        "quarkus.datasource.password", server.password());
  }

  @Override
  public void stop() {
    // The server is shared and ends with the JVM.
  }
}
