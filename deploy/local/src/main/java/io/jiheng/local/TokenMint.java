package io.jiheng.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Makes bearer tokens (访问令牌): one for each role, for every court and source, valid for a day. */
final class TokenMint {
  static final Duration VALID = Duration.ofDays(1);

  /** Of this stack alone: its services take the tokens of no other issuer, and for nobody else. */
  static final String ISSUER = "jiheng-local";

  static final String AUDIENCE = "jiheng";

  private final KeyRing keys;
  private final Clock clock;

  TokenMint(KeyRing keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  void mintAll(Path directory) throws IOException, JoseException {
    for (Role role : Role.values()) {
      PrivateFile.write(directory.resolve(role.tokenFile()), mint(role));
    }
  }

  String mint(Role role) throws JoseException {
    Instant now = clock.instant();
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(AUDIENCE);
    claims.setSubject("local-" + role.claim());
    claims.setStringClaim("upn", "local-" + role.claim());
    claims.setStringListClaim("roles", List.of(role.claim()));
    claims.setStringListClaim("courts", List.of("*"));
    claims.setStringListClaim("sources", List.of("*"));
    claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALID).getEpochSecond()));
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setHeader("typ", "JWT");
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setKey(keys.signing());
    return signature.getCompactSerialization();
  }
}
