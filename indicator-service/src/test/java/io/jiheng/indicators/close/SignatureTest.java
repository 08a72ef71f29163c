package io.jiheng.indicators.close;

import static io.jiheng.indicators.Ask.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.rebuild.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What anybody can check who has a close, the published keys, and no program of ours. */
@QuarkusTest
class SignatureTest implements OnRealServers {

  @Test
  void theDocumentIsVerifiedWithThePublishedKeyAndNotWithAByteChanged() throws Exception {
    var court = "冀2421";
    var id = closed(court);
    var answer = Approver.of(court).read(id + "/document").statusCode(200);
    var document = answer.extract().asByteArray();
    var signature = answer.extract().header("X-JWS-Signature");

    assertThat(verifies(document, signature)).isTrue();
    var changed = document.clone();
    changed[document.length / 2] ^= 1;
    assertThat(verifies(changed, signature)).isFalse();

    var said = JsonPath.from(new String(document, StandardCharsets.UTF_8));
    assertThat(said.getString("court")).isEqualTo(court);
    assertThat(said.getString("month")).isEqualTo("2023-06");
    assertThat(said.getInt("values.find { it.code == 'closed-count' }.numerator")).isEqualTo(1);
    Approver.of(court).read(id).body("signature", equalTo(signature));
    Approver.of(court)
        .verify(id)
        .body("valid", equalTo(true))
        .body("keyId", equalTo(header(signature).getString("kid")));
  }

  @Test
  void whoeverChangesAKeptDocumentIsFoundOut() {
    var court = "冀2422";
    var id = closed(court);

    assertThatThrownBy(() -> Database.change("delete from period_close where court = '冀2422'"))
        .hasStackTraceContaining("entries are never changed");
    assertThatThrownBy(
            () -> Database.change("update period_close set note = '' where court = '冀2422'"))
        .hasStackTraceContaining("entries are never changed");
    var forged = Forgery.of(id, "\"numerator\":1,", "\"numerator\":9,");
    Approver.of(court).verify(forged).body("valid", equalTo(false));
    var misplaced = Forgery.of(id, "", "");
    Approver.of(court).verify(misplaced).body("valid", equalTo(false));
    Approver.of(court).verify(id).body("valid", equalTo(true));
    Forgery.ofItsKey(id, admin().get("/api/v1/closes/signing-key").path("keys[1].kid"));
    Approver.of(court).verify(id).body("valid", equalTo(false));
  }

  @Test
  void thePublishedKeysAreThoseInUseAndFormerOnesWithoutTheirSecrets() {
    admin()
        .get("/api/v1/closes/signing-key")
        .then()
        .statusCode(200)
        .body("keys", hasSize(2))
        .body("keys[0].kty", equalTo("RSA"))
        .body("keys[0].alg", equalTo("RS256"))
        .body("keys[0]", not(hasKey("d")))
        .body("keys[1]", not(hasKey("d")));
  }

  private static boolean verifies(byte[] document, String jws) throws GeneralSecurityException {
    var parts = jws.split("\\.", -1);
    assertThat(parts).hasSize(3);
    assertThat(parts[1]).as("the payload is detached").isEmpty();
    var header = header(jws);
    assertThat(header.getString("alg")).isEqualTo("RS256");
    assertThat(header.getBoolean("b64")).isFalse();
    var verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(published(header.getString("kid")));
    verifier.update((parts[0] + ".").getBytes(StandardCharsets.US_ASCII));
    verifier.update(document);
    return verifier.verify(Base64.getUrlDecoder().decode(parts[2]));
  }

  private static JsonPath header(String jws) {
    return JsonPath.from(
        new String(Base64.getUrlDecoder().decode(jws.split("\\.")[0]), StandardCharsets.UTF_8));
  }

  private static PublicKey published(String id) throws GeneralSecurityException {
    var keys = JsonPath.from(admin().get("/api/v1/closes/signing-key").asString());
    var key = "keys.find { it.kid == '" + id + "' }";
    return KeyFactory.getInstance("RSA")
        .generatePublic(
            new RSAPublicKeySpec(
                number(keys.getString(key + ".n")), number(keys.getString(key + ".e"))));
  }

  private static BigInteger number(String base64url) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
  }

  private static String closed(String court) {
    June.counted(court);
    return Approver.of(court).closed("2023-06");
  }
}
