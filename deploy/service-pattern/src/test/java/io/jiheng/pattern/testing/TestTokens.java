package io.jiheng.pattern.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Bearer tokens that a service started with {@link TestKeysResource} takes for genuine. */
public final class TestTokens {

  static final String ISSUER = "https://issuer.test";
  static final String AUDIENCE = "jiheng-test";

  private static final Duration HOUR = Duration.ofHours(1);
  private static final JsonMapper JSON = new JsonMapper();

  /** Signing takes longer than most requests: whoever is asked for again gets the same token. */
  private static final Map<Map<String, Object>, String> SIGNED = new ConcurrentHashMap<>();

  /** How long, of its hour, a token is given again. */
  private static final Duration GIVEN_AGAIN = Duration.ofMinutes(10);

  private TestTokens() {}

  /** A token valid for an hour with these roles and no {@code courts} claim. */
  public static String of(String... roles) {
    return with(Map.of(), roles);
  }

  /** The same with the court codes of the {@code courts} claim; {@code "*"} means every court. */
  public static String of(Set<String> courts, String... roles) {
    return with(Map.of("courts", courts), roles);
  }

  /** A publisher who speaks for these sources and courts; {@code "*"} means all. */
  public static String publisher(Set<String> sources, Set<String> courts) {
    return with(Map.of("sources", sources, "courts", courts), "publisher");
  }

  /** A publisher who speaks for everybody. */
  public static String publisher() {
    return publisher(Set.of("*"), Set.of("*"));
  }

  /** A token of every court and source, issued now for so long. */
  public static String lasting(Duration life, String... roles) {
    Map<String, Object> claims = claims(Instant.now(), life, roles);
    claims.put("courts", List.of("*"));
    claims.put("sources", List.of("*"));
    return signed(claims);
  }

  /** The same for an hour, with claims that go over what a token has otherwise; null is a value. */
  public static String with(Map<String, ?> more, String... roles) {
    Map<String, Object> claims = claims(now(), HOUR, roles);
    claims.putAll(more);
    return signedOnce(claims);
  }

  /** The same without some of the claims. */
  public static String without(Collection<String> names, String... roles) {
    Map<String, Object> claims = claims(now(), HOUR, roles);
    claims.keySet().removeAll(names);
    return signedOnce(claims);
  }

  /** A genuine token whose time ran out an hour ago. */
  public static String expired(String... roles) {
    return signed(claims(Instant.now().minus(HOUR.multipliedBy(2)), HOUR, roles));
  }

  /** The same for an hour, signed with another key. */
  public static String signedBy(PrivateKey stranger, String... roles) {
    return signed(claims(Instant.now(), HOUR, roles), stranger);
  }

  private static Map<String, Object> claims(Instant issued, Duration life, String... roles) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", AUDIENCE);
    claims.put("upn", "test-" + String.join("-", roles));
    claims.put("roles", List.of(roles));
    claims.put("iat", issued.getEpochSecond());
    claims.put("exp", issued.plus(life).getEpochSecond());
    return claims;
  }

  /** The same moment for all that are asked for within {@link #GIVEN_AGAIN}. */
  private static Instant now() {
    long again = GIVEN_AGAIN.toSeconds();
    return Instant.ofEpochSecond(Instant.now().getEpochSecond() / again * again);
  }

  private static String signedOnce(Map<String, Object> claims) {
    return SIGNED.computeIfAbsent(claims, TestTokens::signed);
  }

  private static String signed(Map<String, ?> claims) {
    return signed(claims, TestKeys.privateKey());
  }

  private static String signed(Map<String, ?> claims, PrivateKey key) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    signature.setKeyIdHeaderValue("test");
    signature.setKey(key);
    try {
      signature.setPayload(JSON.writeValueAsString(claims));
      return signature.getCompactSerialization();
    } catch (JsonProcessingException | JoseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
