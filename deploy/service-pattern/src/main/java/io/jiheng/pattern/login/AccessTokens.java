package io.jiheng.pattern.login;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.Validator;

/**
 * Holds the access token of a session 访问令牌 to what is asked of a bearer token: audience, expiry,
 * life and name. Its signature and issuer have been verified by OIDC, which asks no audience of it.
 */
@Singleton
class AccessTokens {

  private final JwtConsumer consumer;

  AccessTokens(
      Validator life,
      @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<String> audience) {
    JwtConsumerBuilder asked =
        new JwtConsumerBuilder()
            .setSkipSignatureVerification()
            .setRequireExpirationTime()
            .registerValidator(life);
    audience.ifPresentOrElse(
        expected -> asked.setExpectedAudience(true, expected),
        asked::setSkipDefaultAudienceValidation);
    consumer = asked.build();
  }

  /**
   * The claims of a token whose signature is good.
   *
   * @throws InvalidJwtException where it is not for this house, or not for now
   */
  JwtClaims claims(String token) throws InvalidJwtException {
    return consumer.processToClaims(token);
  }
}
