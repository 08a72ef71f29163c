package io.jiheng.pattern.access;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/**
 * Refuses tokens without a beginning or an end, with too long a life, and without a name: what is
 * lost is lost for hours and not for good, and who did something is always told.
 */
@Singleton
@Unremovable
class TokenLife implements Validator {

  /** The clock of who issues tokens may be ahead by so much. */
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private static final List<String> NAMES = List.of("upn", "preferred_username", "sub");
  private static final int LONGEST_NAME = 200;

  private final Duration longest;

  TokenLife(TokenConfig config) {
    longest = config.life();
  }

  /** Why the token is refused; null, as the library wants it, where it is good. */
  @Override
  public String validate(JwtContext context) throws MalformedClaimException {
    JwtClaims claims = context.getJwtClaims();
    return life(claims).or(() -> name(claims)).orElse(null);
  }

  private Optional<String> life(JwtClaims claims) throws MalformedClaimException {
    NumericDate issued = claims.getIssuedAt();
    NumericDate expiry = claims.getExpirationTime();
    if (issued == null || expiry == null) {
      return Optional.of("the token has no iat or no exp");
    }
    if (issued.getValue() > Instant.now().plus(AHEAD).getEpochSecond()) {
      return Optional.of("the token is issued in the future");
    }
    return expiry.getValue() - issued.getValue() > longest.toSeconds()
        ? Optional.of("the token lives for longer than " + longest)
        : Optional.empty();
  }

  /** The first of these that is there is the name; none of them may be anything but a text. */
  private static Optional<String> name(JwtClaims claims) {
    boolean named = false;
    for (String name : NAMES) {
      Object value = claims.getClaimValue(name);
      if (value != null) {
        if (!(value instanceof String text) || text.isBlank() || text.length() > LONGEST_NAME) {
          return Optional.of("the claim " + name + " is no name");
        }
        named = true;
      }
    }
    return named ? Optional.empty() : Optional.of("the token has no name");
  }
}
