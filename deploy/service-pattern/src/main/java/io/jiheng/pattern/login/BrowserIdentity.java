package io.jiheng.pattern.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Makes whoever has signed in by a browser the one that the access token of the session stands for:
 * courts, units and sources are claims of that token, and it is held to what every token is.
 */
@Singleton
class BrowserIdentity implements SecurityIdentityAugmentor {

  private final AccessTokens tokens;

  BrowserIdentity(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getCredential(IdTokenCredential.class) == null) {
      return Uni.createFrom().item(identity);
    }
    AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
    try {
      return Uni.createFrom().item(standingFor(identity, access));
    } catch (InvalidJwtException refused) {
      // Its message has all claims of the token, and goes to the log.
      String why = refused.getErrorDetails().toString();
      return Uni.createFrom().failure(new AuthenticationFailedException(why));
    }
  }

  private SecurityIdentity standingFor(SecurityIdentity identity, AccessTokenCredential access)
      throws InvalidJwtException {
    return QuarkusSecurityIdentity.builder(identity)
        .setPrincipal(new OidcJwtCallerPrincipal(tokens.claims(access.getToken()), access))
        .build();
  }
}
