package io.jiheng.pattern.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service answers that stands behind an ingress it knows. */
@QuarkusTest
@TestProfile(BehindIngressTest.KnownIngress.class)
@WithTestResource(TestKeysResource.class)
class BehindIngressTest {

  public static class KnownIngress implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }
  }

  @Test
  void who_comes_over_tls_is_told_to_come_in_no_other_way() {
    given()
        .header("X-Forwarded-Proto", "https")
        .get("/sample/who")
        .then()
        .statusCode(401)
        .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    given()
        .get("/sample/who")
        .then()
        .statusCode(401)
        .header("Strict-Transport-Security", nullValue());
  }
}
