package io.jiheng.pattern.app;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class AnswerHeadersTest {

  @ParameterizedTest(name = "{1} {2} is answered {0}")
  @CsvSource({
    "200, GET, /sample/who",
    "200, GET, /q/openapi",
    "401, GET, /sample/who",
    "403, GET, /sample/unasked",
    "404, GET, /nowhere",
    "404, GET, /q/nowhere",
    "405, DELETE, /sample/sums",
    "409, GET, /sample/refusals/thrown",
    "413, POST, /sample/sums",
    "500, GET, /sample/refusals/exception",
  })
  void every_answer_forbids_guessing_running_and_keeping(int status, String method, String path) {
    RequestSpecification request = given();
    if (status != 401) {
      request.auth().oauth2(TestTokens.of("viewer", "publisher"));
    }
    if (status == 413) {
      request.contentType("application/json").body("x".repeat(30_000));
    }
    guarded(request.request(method, path))
        .statusCode(status)
        .header("Content-Security-Policy", startsWith("default-src 'none';"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"400, /sample/%ff", "400, /sample/%00", "414, long"})
  void what_no_route_has_read_is_refused_under_the_same_headers(int status, String path) {
    String sent = path.equals("long") ? "/sample/" + "x".repeat(9_000) : path;

    guarded(given().urlEncodingEnabled(false).get(sent))
        .statusCode(status)
        .header("Content-Security-Policy", startsWith("default-src 'none';"));
  }

  @Test
  void too_many_requests_are_refused_under_the_same_headers() {
    String token = TestTokens.with(Map.of("upn", "test-narrow"), "viewer");
    Response refused =
        Stream.generate(() -> given().auth().oauth2(token).get("/sample/who"))
            .limit(100)
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();
    guarded(refused);
  }

  @Test
  void an_answer_that_is_asked_for_again_says_itself_how_it_is_kept() {
    given()
        .get("/sample/tagged")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-cache, private")
        .header("X-Content-Type-Options", "nosniff");
    given()
        .header("If-None-Match", "\"1\"")
        .get("/sample/tagged")
        .then()
        .statusCode(304)
        .header("Cache-Control", "no-cache, private");
  }

  @Test
  void swagger_ui_may_run_its_own_scripts_and_nobody_elses() {
    guarded(given().get("/q/swagger-ui/"))
        .statusCode(200)
        .header("Content-Security-Policy", startsWith("default-src 'self'; script-src 'self'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }

  @Test
  void health_and_metrics_are_not_kept_either() {
    givenManagement()
        .get("/q/health/live")
        .then()
        .statusCode(200)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store");
  }

  private static ValidatableResponse guarded(Response answer) {
    return answer
        .then()
        .log()
        .ifValidationFails()
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store");
  }
}
