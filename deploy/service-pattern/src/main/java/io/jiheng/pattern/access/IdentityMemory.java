package io.jiheng.pattern.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Remembers who a token stands for, once it has been verified.
 *
 * <p>What is kept is principal, roles and token only: the identity made by OIDC also holds the
 * request it was made for, and permissions taken from scopes, which nothing here asks for.
 */
@Singleton
class IdentityMemory implements SecurityIdentityAugmentor {

  private static final String REMEMBERED = "jiheng.remembered";

  private final VerifiedTokens tokens;

  IdentityMemory(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  /** Ahead of all others, whose additions may belong to one request. */
  @Override
  public int priority() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    AccessTokenCredential bearer = identity.getCredential(AccessTokenCredential.class);
    boolean ofBrowser = identity.getCredential(IdTokenCredential.class) != null;
    if (bearer != null && !ofBrowser && identity.getAttribute(REMEMBERED) == null) {
      tokens.remember(bearer.getToken(), lasting(identity, bearer));
    }
    return Uni.createFrom().item(identity);
  }

  private static SecurityIdentity lasting(SecurityIdentity identity, AccessTokenCredential bearer) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addRoles(identity.getRoles())
        .addCredential(bearer)
        .addAttribute(REMEMBERED, true)
        .build();
  }
}
