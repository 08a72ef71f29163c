package io.jiheng.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key pair that signs this stack's tokens (密钥), made at the first start and kept. */
final class KeyRing {
  private static final String ALGORITHM = "RSA";
  private static final int BITS = 2048;

  private final KeyPair pair;

  private KeyRing(KeyPair pair) {
    this.pair = pair;
  }

  /** Reads the keys of the directory, or makes them; nobody but the owner can read them. */
  static KeyRing in(Path directory) throws IOException, GeneralSecurityException {
    Path privateFile = directory.resolve("private.key");
    Path publicFile = directory.resolve("public.key");
    if (!Files.exists(privateFile) || !Files.exists(publicFile)) {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(BITS);
      KeyPair made = generator.generateKeyPair();
      PrivateFile.write(privateFile, base64(made.getPrivate().getEncoded()));
      PrivateFile.write(publicFile, base64(made.getPublic().getEncoded()));
    }
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    PublicKey verifying = factory.generatePublic(new X509EncodedKeySpec(bytes(publicFile)));
    PrivateKey signing = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(privateFile)));
    return new KeyRing(new KeyPair(verifying, signing));
  }

  PrivateKey signing() {
    return pair.getPrivate();
  }

  /** The public key as the services take it: X.509, base64, one line. */
  String publicKey() {
    return base64(pair.getPublic().getEncoded());
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(Path file) throws IOException {
    return Base64.getDecoder().decode(Files.readString(file).strip());
  }
}
