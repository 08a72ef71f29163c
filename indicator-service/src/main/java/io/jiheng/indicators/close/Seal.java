package io.jiheng.indicators.close;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.lang.JoseException;

/**
 * The signature under a close 签章: a JWS with the document detached from it and not encoded (RFC
 * 7797), so that what is signed is the header, a full stop and the very bytes of the document.
 */
final class Seal {

  private static final AlgorithmConstraints ALGORITHMS =
      new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

  private Seal() {}

  static String sign(byte[] document, CloseKeys.Signing key) {
    var jws = new JsonWebSignature();
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    jws.setKeyIdHeaderValue(key.id());
    jws.getHeaders().setObjectHeaderValue(HeaderParameterNames.BASE64URL_ENCODE_PAYLOAD, false);
    jws.setCriticalHeaderNames(HeaderParameterNames.BASE64URL_ENCODE_PAYLOAD);
    jws.setPayloadBytes(document);
    jws.setKey(key.key());
    try {
      return jws.getDetachedContentCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the key that was read at the start cannot sign", e);
    }
  }

  /**
   * Whether the signature is of those bytes, and by that key, which is one of ours.
   *
   * @param keyId the key that is said to have signed; the signature must name it, too
   */
  static boolean holds(byte[] document, String signature, String keyId, CloseKeys keys) {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmConstraints(ALGORITHMS);
      jws.setCompactSerialization(signature);
      jws.setPayloadBytes(document);
      var key = keys.verifying(keyId);
      if (key.isEmpty() || !keyId.equals(jws.getKeyIdHeaderValue())) {
        return false;
      }
      jws.setKey(key.get().getKey());
      return jws.verifySignature();
    } catch (JoseException unreadable) {
      return false;
    }
  }
}
