package io.jiheng.indicators.close;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** RSA keys as they lie in files. A file that holds none stops the start, and is named. */
final class PemFile {

  private static final String ALGORITHM = "RSA";
  private static final int LEAST_BITS = 2048;

  private PemFile() {}

  /** A private key that knows its public half. */
  static RSAPrivateCrtKey signing(Path file) {
    try {
      PrivateKey key =
          factory().generatePrivate(new PKCS8EncodedKeySpec(bytes(file, "PRIVATE KEY")));
      if (key instanceof RSAPrivateCrtKey rsa && rsa.getModulus().bitLength() >= LEAST_BITS) {
        return rsa;
      }
      throw unfit(file, null);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw unfit(file, e);
    }
  }

  static RSAPublicKey publicHalf(RSAPrivateCrtKey key) {
    try {
      var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return (RSAPublicKey) factory().generatePublic(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java knows RSA", e);
    }
  }

  static RSAPublicKey verifying(Path file) {
    try {
      PublicKey key = factory().generatePublic(new X509EncodedKeySpec(bytes(file, "PUBLIC KEY")));
      return (RSAPublicKey) key;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw unfit(file, e);
    }
  }

  private static KeyFactory factory() throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM);
  }

  private static byte[] bytes(Path file, String label) throws IOException {
    var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
    var begin = "-----BEGIN " + label + "-----";
    var end = "-----END " + label + "-----";
    if (!text.startsWith(begin) || !text.endsWith(end)) {
      throw new IllegalArgumentException("no " + begin);
    }
    return Base64.getMimeDecoder()
        .decode(text.substring(begin.length(), text.length() - end.length()));
  }

  private static IllegalStateException unfit(Path file, Throwable cause) {
    return new IllegalStateException(
        file + " holds no RSA key in PEM (PKCS #8, at least " + LEAST_BITS + " bits)", cause);
  }
}
