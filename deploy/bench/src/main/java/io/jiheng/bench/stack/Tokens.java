package io.jiheng.bench.stack;

import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A key pair of this run, and bearer tokens signed with it. */
final class Tokens {

  static final String ISSUER = "jiheng-bench";
  static final String AUDIENCE = "jiheng";

  private static final float VALID_MINUTES = 11 * 60;

  private final RsaJsonWebKey key;

  Tokens() {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
    } catch (JoseException e) {
      throw new IllegalStateException("no key could be made", e);
    }
  }

  /** X.509, base64, as the services take it. */
  String publicKey() {
    return Base64.getEncoder().encodeToString(key.getRsaPublicKey().getEncoded());
  }

  /** Of every court and source, with these roles. */
  String of(String... roles) {
    return named("bench", roles);
  }

  /** The same of somebody else, where two people are wanted. */
  String named(String name, String... roles) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(AUDIENCE);
    claims.setClaim("upn", name);
    claims.setClaim("roles", List.of(roles));
    claims.setClaim("courts", List.of("*"));
    claims.setClaim("sources", List.of("*"));
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(VALID_MINUTES);
    var signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setKeyIdHeaderValue("bench");
    signature.setKey(key.getRsaPrivateKey());
    signature.setPayload(claims.toJson());
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("no token could be signed", e);
    }
  }
}
