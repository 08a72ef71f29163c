package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseKeyTest {
  @TempDir Path directory;

  @Test
  void theKeyIsMadeOnceAndForItsOwnerOnly() throws Exception {
    Path file = directory.resolve("keys/close.pem");
    CloseKey.in(file);
    String first = Files.readString(file);

    CloseKey.in(file);

    assertThat(Files.readString(file)).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void theKeyIsOneThatTheServiceTakes() throws Exception {
    Path file = directory.resolve("close.pem");

    CloseKey.in(file);

    String body = Files.readString(file).replaceAll("-----[A-Z ]+-----", "").strip();
    RSAPrivateCrtKey key =
        (RSAPrivateCrtKey)
            KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
    assertThat(key.getModulus().bitLength()).isGreaterThanOrEqualTo(2048);
    assertThat(Files.readString(file))
        .startsWith("-----BEGIN PRIVATE KEY-----\n")
        .endsWith("-----END PRIVATE KEY-----\n");
  }
}
