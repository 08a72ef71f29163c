package io.jiheng.pattern.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * One RSA key pair per JVM. It lives in system properties because the test and the resource that
 * starts the service may have loaded this class twice, by different class loaders.
 */
final class TestKeys {

  private static final String PRIVATE = "jiheng.test.private-key";
  private static final String PUBLIC = "jiheng.test.public-key";

  private TestKeys() {}

  /** X.509, base64, as {@code quarkus.oidc.public-key} takes it. */
  static String publicKey() {
    generateOnce();
    return System.getProperty(PUBLIC);
  }

  static PrivateKey privateKey() {
    generateOnce();
    byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A key that no service knows. */
  static PrivateKey another() {
    return generate().getPrivate();
  }

  private static void generateOnce() {
    synchronized (System.getProperties()) {
      if (System.getProperty(PRIVATE) == null) {
        KeyPair pair = generate();
        System.setProperty(PUBLIC, encoded(pair.getPublic().getEncoded()));
        System.setProperty(PRIVATE, encoded(pair.getPrivate().getEncoded()));
      }
    }
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encoded(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
