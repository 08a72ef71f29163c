package io.jiheng.pattern.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Answers for tokens verified before; for any other it has no answer and the next one is asked. */
@Singleton
class RememberedIdentity implements IdentityProvider<TokenAuthenticationRequest> {

  private final VerifiedTokens tokens;

  RememberedIdentity(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Ahead of OIDC, which is asked at the priority that providers have by default. */
  @Override
  public int priority() {
    return IdentityProvider.super.priority() + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    return request.getToken() instanceof AccessTokenCredential bearer
        ? Uni.createFrom().item(tokens.find(bearer.getToken()).orElse(null))
        : Uni.createFrom().nullItem();
  }
}
