package io.jiheng.indicators.close;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** Starts the service under test with a key to sign closes with, and one that signed before. */
public final class CloseKeyResource implements QuarkusTestResourceLifecycleManager {

  private static final int BITS = 2048;

  private Path directory;

  @Override
  public Map<String, String> start() {
    try {
      directory = Files.createTempDirectory("close-keys");
      return Map.of(
          "jiheng.close.signing-key",
          pem("signing.pem", "PRIVATE KEY", pair().getPrivate().getEncoded()),
          "jiheng.close.former-keys",
          pem("former.pem", "PUBLIC KEY", pair().getPublic().getEncoded()),
          "jiheng.close.patience",
          "2s");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair pair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    return generator.generateKeyPair();
  }

  private String pem(String name, String label, byte[] key) throws IOException {
    var text =
        "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
            .formatted(label, Base64.getMimeEncoder().encodeToString(key));
    return Files.writeString(directory.resolve(name), text).toString();
  }
}
