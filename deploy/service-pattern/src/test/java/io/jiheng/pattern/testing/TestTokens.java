package io.jiheng.pattern.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Bearer tokens that a service started with {@link TestKeysResource} takes for genuine. */
public final class TestTokens {

  private TestTokens() {}

  /** A token valid for an hour with these roles and no {@code courts} claim. */
  public static String of(String... roles) {
    return signed(null, Instant.now().plus(Duration.ofHours(1)), roles);
  }

  /** The same with the court codes of the {@code courts} claim; {@code "*"} means every court. */
  public static String of(Set<String> courts, String... roles) {
    return signed(courts, Instant.now().plus(Duration.ofHours(1)), roles);
  }

  /** A genuine token whose time ran out an hour ago. */
  public static String expired(String... roles) {
    return signed(null, Instant.now().minus(Duration.ofHours(1)), roles);
  }

  private static String signed(Set<String> courts, Instant expiry, String... roles) {
    var claims =
        Jwt.upn("test-" + String.join("-", roles))
            .claim("roles", Set.of(roles))
            .issuedAt(expiry.minus(Duration.ofHours(2)))
            .expiresAt(expiry);
    if (courts != null) {
      claims.claim("courts", courts);
    }
    return claims.jws().keyId("test").sign(TestKeys.privateKey());
  }
}
