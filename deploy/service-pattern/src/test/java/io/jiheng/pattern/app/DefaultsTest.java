package io.jiheng.pattern.app;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class DefaultsTest {

  @Test
  void amountsGoInAndOutDigitByDigit() {
    String sum = "{\"name\":\"a\",\"amount\":12345678901234567890.10,\"day\":\"2024-03-01\"}";
    assertThat(
            given()
                .auth()
                .oauth2(TestTokens.of("publisher"))
                .contentType("application/json")
                .body(sum)
                .post("/sample/sums")
                .asString())
        .isEqualTo(sum);
  }

  @Test
  void theClockGoesByBeijingTime() {
    given().get("/sample/refusals/no").then().body("zone", equalTo("Asia/Shanghai"));
  }

  @Test
  void everyMomentHasTheGrainOfTheDatabase() {
    for (int i = 0; i < 20; i++) {
      String now = given().get("/sample/refusals/no").then().extract().path("now");
      assertThat(Instant.parse(now).getNano() % 1_000).isZero();
    }
  }

  @Test
  void aPageNamesItsNeighbours() {
    given()
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .get("/sample/pages?page=1&size=30")
        .then()
        .statusCode(200)
        .header("Link", containsString("page=2&size=30>; rel=\"next\""))
        .header("Link", containsString("page=3&size=30>; rel=\"last\""))
        .body("items[0]", equalTo(30))
        .body("total", equalTo(100));
  }

  @Test
  void anAnswerIsCompressedForWhoAsks() {
    given()
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .header("Accept-Encoding", "gzip")
        .get("/sample/pages?size=100")
        .then()
        .header("Content-Encoding", equalTo("gzip"));
  }

  @Test
  void requestsAreCountedButNotThoseOfOperators() {
    given().auth().oauth2(TestTokens.of("viewer")).get("/sample/pages").then().statusCode(200);
    givenManagement()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("http_server_requests_seconds_count"))
        .body(containsString("uri=\"/sample/pages\""))
        .body(not(containsString("uri=\"/q/")));
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus.otel.sdk.disabled, true",
    "quarkus.shutdown.timeout, 20s",
    "quarkus.banner.enabled, false",
    "quarkus.security.jaxrs.deny-unannotated-endpoints, true"
  })
  void theSharedSettingsApply(String setting, String value) {
    assertThat(ConfigProvider.getConfig().getValue(setting, String.class)).isEqualTo(value);
  }
}
