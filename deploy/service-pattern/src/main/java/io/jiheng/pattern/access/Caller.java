package io.jiheng.pattern.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is calling (调用人): name, roles, courts and sources of the bearer token of the request in hand.
 *
 * <p>One bean for all requests; what it says is always of the current one. Which courts stand under
 * another is known to the service, not to the token.
 */
@ApplicationScoped
public class Caller {

  private static final String COURTS = "courts";
  private static final String SOURCES = "sources";
  private static final String EVERY_ONE = "*";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The token's principal name; empty for an anonymous caller. */
  public String name() {
    return identity.getPrincipal() == null ? "" : identity.getPrincipal().getName();
  }

  /** All roles of the token, as {@link Roles} spells them. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the token has the role itself; an admin has no other role by being one. */
  public boolean hasRole(String role) {
    return identity.hasRole(role);
  }

  /**
   * The court codes (法院代码) of the {@code courts} claim as they stand; empty where it is absent or
   * anything but a list of texts.
   */
  public Set<String> courts() {
    return courtsOf(identity);
  }

  /** The same of somebody who is known otherwise than as the caller of the request in hand. */
  public static Set<String> courtsOf(SecurityIdentity who) {
    return claim(who, COURTS);
  }

  /**
   * True for a token whose {@code courts} claim has {@code *}, and for an admin whatever it has: an
   * admin is bound to no court.
   */
  public boolean seesAllCourts() {
    return hasRole(Roles.ADMIN) || courts().contains(EVERY_ONE);
  }

  /**
   * For which sources (来源) of events the caller speaks: the URIs of the {@code sources} claim, with
   * the same care; {@code *} among them is all.
   */
  public Set<String> sources() {
    return claim(identity, SOURCES);
  }

  /** The same of sources: who is bound to none. */
  public boolean speaksForAllSources() {
    return hasRole(Roles.ADMIN) || sources().contains(EVERY_ONE);
  }

  /** When the token runs out; whatever is told in the course of time ends then. */
  public Instant tokenExpiry() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Instant.ofEpochSecond(token.getExpirationTime())
        : Instant.MIN;
  }

  private static Set<String> claim(SecurityIdentity who, String name) {
    return who.getPrincipal() instanceof JsonWebToken token
        ? ClaimTexts.of(token.getClaim(name))
        : Set.of();
  }
}
