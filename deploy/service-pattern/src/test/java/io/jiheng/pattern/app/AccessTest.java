package io.jiheng.pattern.app;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class AccessTest {

  @Test
  void withoutATokenNobodyComesIn() {
    unauthorized(given().get("/sample/who").then()).body("title", equalTo("未登录"));
    unauthorized(given().header("Accept-Language", "en").get("/sample/who").then())
        .body("title", equalTo("Not signed in"));
  }

  @Test
  void anExpiredTokenIsNoToken() {
    unauthorized(who(TestTokens.expired("viewer")));
  }

  @Test
  void aTokenWithOtherClaimsThanWereSignedIsNoToken() {
    String[] viewer = TestTokens.of("viewer").split("\\.");
    String[] admin = TestTokens.of("admin").split("\\.");
    unauthorized(who(viewer[0] + "." + admin[1] + "." + viewer[2]));
    unauthorized(who("nonsense"));
  }

  @Test
  void aTokenWithAnotherRoleIsForbidden() {
    who(TestTokens.of("clerk"))
        .statusCode(403)
        .contentType(startsWith("application/problem+json"))
        .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\"")
        .body("code", equalTo("forbidden"));
  }

  @Test
  void anEndpointThatNamesNoRoleIsClosed() {
    given().auth().oauth2(TestTokens.of("admin")).get("/sample/unannotated").then().statusCode(403);
  }

  @Test
  void theCallerHasTheNameRolesAndCourtsOfTheToken() {
    who(TestTokens.of(Set.of("A01", "A02"), "viewer", "clerk"))
        .statusCode(200)
        .body("name", startsWith("test-"))
        .body("roles", containsInAnyOrder("viewer", "clerk"))
        .body("courts", containsInAnyOrder("A01", "A02"))
        .body("everyCourt", equalTo(false));
  }

  @Test
  void anAdminAndAStarSeeEveryCourt() {
    who(TestTokens.of("viewer", "admin")).body("everyCourt", equalTo(true)).body("courts", empty());
    who(TestTokens.of(Set.of("*"), "viewer")).body("everyCourt", equalTo(true));
    who(TestTokens.of("viewer")).body("everyCourt", equalTo(false)).body("courts", empty());
  }

  @Test
  void aTokenUsedAgainStillHasItsOwnCourts() {
    String one = TestTokens.of(Set.of("A01"), "viewer");
    String other = TestTokens.of(Set.of("B01"), "viewer");
    for (int turn = 0; turn < 3; turn++) {
      who(one).body("courts", containsInAnyOrder("A01"));
      who(other).body("courts", containsInAnyOrder("B01"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/health/live",
        "/q/health/ready",
        "/q/health/started",
        "/q/health",
        "/q/metrics"
      })
  void whatOperatorsNeedIsOpenAtTheirOwnPort(String path) {
    givenManagement().get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/openapi", "/q/swagger-ui/"})
  void whatReadersNeedIsOpen(String path) {
    given().get(path).then().statusCode(200);
  }

  private static ValidatableResponse who(String token) {
    return given().auth().oauth2(token).get("/sample/who").then().log().ifValidationFails();
  }

  private static ValidatableResponse unauthorized(ValidatableResponse answer) {
    return answer
        .log()
        .ifValidationFails()
        .statusCode(401)
        .contentType(startsWith("application/problem+json"))
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("code", equalTo("unauthorized"))
        .body("status", equalTo(401));
  }
}
