package io.jiheng.pattern.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts the service under test with the public half of the key that {@link TestTokens} signs with,
 * bound to their issuer and audience.
 */
public final class TestKeysResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.oidc.public-key", TestKeys.publicKey(),
        "quarkus.oidc.token.issuer", TestTokens.ISSUER,
        "quarkus.oidc.token.audience", TestTokens.AUDIENCE);
  }

  /** The same for a service in a process of its own, with more variables beside them. */
  public static Map<String, String> environmentWith(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("JIHENG_OIDC_PUBLIC_KEY", TestKeys.publicKey());
    environment.put("JIHENG_OIDC_ISSUER", TestTokens.ISSUER);
    environment.put("JIHENG_OIDC_AUDIENCE", TestTokens.AUDIENCE);
    environment.putIfAbsent("QUARKUS_MANAGEMENT_PORT", "0");
    return environment;
  }

  @Override
  public void stop() {
    // The key outlives the service: later tests of this JVM sign with it again.
  }
}
