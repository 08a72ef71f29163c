package io.jiheng.pattern.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens whose signature and claims were found good within the last minute.
 *
 * <p>A publisher sends thousands of requests with one token; verifying its RSA signature and
 * parsing its claims each time would cost more than the requests themselves. A token leaves when it
 * expires, and after a minute at the latest, so that a key withdrawn by the OIDC server counts.
 */
@Singleton
class VerifiedTokens {

  private static final Duration AT_MOST = Duration.ofMinutes(1);
  private static final int HOW_MANY = 10_000;

  private final Cache<String, SecurityIdentity> verified =
      Caffeine.newBuilder()
          .maximumSize(HOW_MANY)
          .expireAfter(Expiry.<String, SecurityIdentity>creating((token, who) -> goodFor(who)))
          .build();

  Optional<SecurityIdentity> find(String token) {
    return Optional.ofNullable(verified.getIfPresent(token));
  }

  void remember(String token, SecurityIdentity identity) {
    if (!goodFor(identity).isZero()) {
      verified.put(token, identity);
    }
  }

  /** By the system's time, not the injected clock: it is by that time that tokens are verified. */
  private static Duration goodFor(SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Duration.ZERO;
    }
    Instant expiry = Instant.ofEpochSecond(token.getExpirationTime());
    Duration left = Duration.between(Instant.now(), expiry);
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(AT_MOST) < 0 ? left : AT_MOST;
  }
}
