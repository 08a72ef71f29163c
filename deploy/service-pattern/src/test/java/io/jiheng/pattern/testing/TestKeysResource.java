package io.jiheng.pattern.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Starts the service under test with the public half of the key that {@link TestTokens} signs with.
 */
public final class TestKeysResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of("quarkus.oidc.public-key", TestKeys.publicKey());
  }

  @Override
  public void stop() {
    // The key outlives the service: later tests of this JVM sign with it again.
  }
}
