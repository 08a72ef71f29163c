package io.jiheng.pattern.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private final VerifiedTokens tokens = new VerifiedTokens();

  @Test
  void aValidTokenIsRemembered() {
    SecurityIdentity identity = identity(Instant.now().plus(Duration.ofHours(1)));
    tokens.remember("a", identity);
    assertThat(tokens.find("a")).containsSame(identity);
    assertThat(tokens.find("b")).isEmpty();
  }

  @Test
  void anExpiredTokenIsNot() {
    tokens.remember("a", identity(Instant.now().minusSeconds(1)));
    assertThat(tokens.find("a")).isEmpty();
  }

  @Test
  void aTokenOfUnknownEndIsNot() {
    tokens.remember("a", identity(new QuarkusPrincipal("someone")));
    assertThat(tokens.find("a")).isEmpty();
  }

  private static SecurityIdentity identity(Instant expiry) {
    JwtClaims claims = new JwtClaims();
    claims.setExpirationTime(NumericDate.fromMilliseconds(expiry.toEpochMilli()));
    return identity(new OidcJwtCallerPrincipal(claims, null));
  }

  private static SecurityIdentity identity(Principal principal) {
    return QuarkusSecurityIdentity.builder().setPrincipal(principal).build();
  }
}
