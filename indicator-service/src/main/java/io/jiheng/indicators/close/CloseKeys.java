package io.jiheng.indicators.close;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.HashUtil;

/**
 * The keys of closes 关账签名密钥, named by the thumbprint (RFC 7638) of their public half. They are read
 * when the service starts, and only from its configuration: whoever can write in the database must
 * not be able to vouch for what he writes there.
 */
@Singleton
@Startup
public class CloseKeys {

  private final Optional<Signing> signing;
  private final Map<String, RsaJsonWebKey> known = new LinkedHashMap<>();

  CloseKeys(CloseConfig config) {
    signing =
        config
            .signingKey()
            .map(PemFile::signing)
            .map(key -> new Signing(publish(PemFile.publicHalf(key)), key));
    config.formerKeys().orElse(List.of()).forEach(file -> publish(PemFile.verifying(file)));
  }

  /** The key that signs, and its name. */
  record Signing(String id, PrivateKey key) {}

  Optional<Signing> signing() {
    return signing;
  }

  Optional<RsaJsonWebKey> verifying(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** The public keys as members of a JWK set (RFC 7517), the one in use first. */
  public Collection<Map<String, Object>> published() {
    return known.values().stream()
        .map(key -> key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
        .toList();
  }

  private String publish(RSAPublicKey key) {
    var jwk = new RsaJsonWebKey(key);
    var id = jwk.calculateBase64urlEncodedThumbprint(HashUtil.SHA_256);
    jwk.setKeyId(id);
    jwk.setUse(Use.SIGNATURE);
    jwk.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
    known.putIfAbsent(id, jwk);
    return id;
  }
}
