package io.jiheng.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** The key that signs closed months (关账签名密钥), made at the first start and kept. */
final class CloseKey {
  private static final int BITS = 3072;
  private static final int LINE = 64;

  private CloseKey() {}

  /** Makes the PEM file where there is none; nobody but the owner can read it. */
  static void in(Path file) throws IOException, GeneralSecurityException {
    if (Files.exists(file)) {
      return;
    }
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    String lines =
        Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(key);
    PrivateFile.write(
        file, "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----");
  }
}
