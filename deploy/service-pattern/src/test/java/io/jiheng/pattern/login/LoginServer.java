package io.jiheng.pattern.login;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An OIDC server that lets in whoever a test announces, without asking. */
public final class LoginServer implements QuarkusTestResourceLifecycleManager {

  private static final String ISSUER = "people";
  private static final long HOUR_SECONDS = 3_600;
  private static final MockOAuth2Server SERVER = new MockOAuth2Server();

  /** Who signs in next, by the claims of the access token. */
  static void announce(String audience, Map<String, Object> claims) {
    announce(audience, claims, HOUR_SECONDS);
  }

  /** The same, with tokens that last so many seconds; those that renew them last as long. */
  static void announce(String audience, Map<String, Object> claims, long seconds) {
    SERVER.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            ISSUER, "somebody", "JWT", List.of(audience), claims, seconds));
  }

  @Override
  public Map<String, String> start() {
    SERVER.start();
    return Map.of("quarkus.oidc.pages.auth-server-url", SERVER.issuerUrl(ISSUER).toString());
  }

  @Override
  public void stop() {
    SERVER.shutdown();
  }
}
