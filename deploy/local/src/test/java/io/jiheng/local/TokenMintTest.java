package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenMintTest {
  private static final Instant NOW = Instant.parse("2023-06-30T08:00:00Z");

  @TempDir Path directory;

  @Test
  void aTokenIsVerifiedWithThePublicKeyAsTheServicesGetIt() throws Exception {
    KeyRing keys = KeyRing.in(directory);

    JwtClaims claims = consumer(keys.publicKey()).processToClaims(mint(keys).mint(Role.TREASURER));

    assertThat(claims.getSubject()).isEqualTo("local-treasurer");
    assertThat(claims.getStringClaimValue("upn")).isEqualTo("local-treasurer");
    assertThat(claims.getStringListClaimValue("roles")).containsExactly("treasurer");
    assertThat(claims.getStringListClaimValue("courts")).containsExactly("*");
    assertThat(claims.getStringListClaimValue("sources")).containsExactly("*");
    assertThat(Duration.ofSeconds(claims.getExpirationTime().getValue() - NOW.getEpochSecond()))
        .isEqualTo(Duration.ofDays(1));
    assertThat(claims.getIssuer()).isEqualTo("jiheng-local");
  }

  @Test
  void aTokenOfAnEarlierStartIsVerifiedByTheKeptKey() throws Exception {
    String earlier = mint(KeyRing.in(directory)).mint(Role.VIEWER);

    KeyRing kept = KeyRing.in(directory);

    assertThat(consumer(kept.publicKey()).processToClaims(earlier).getSubject())
        .isEqualTo("local-viewer");
  }

  @Test
  void everyRoleGetsAFileThatOnlyItsOwnerReads() throws Exception {
    mint(KeyRing.in(directory.resolve("keys"))).mintAll(directory.resolve("tokens"));

    for (String name :
        new String[] {"viewer", "publisher", "clerk", "approver", "treasurer", "admin"}) {
      Path file = directory.resolve("tokens").resolve(name + ".token");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("keys/private.key"))))
        .isEqualTo("rw-------");
  }

  private static TokenMint mint(KeyRing keys) {
    return new TokenMint(keys, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static JwtConsumer consumer(String publicKey) throws Exception {
    PublicKey key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    return new JwtConsumerBuilder()
        .setVerificationKey(key)
        .setExpectedAudience("jiheng")
        .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
        .build();
  }
}
