package io.jiheng.pattern.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** While the OIDC server is away nobody signs in, and everybody is told so. */
@QuarkusTest
@TestProfile(LoginServerAwayTest.WithoutServer.class)
@WithTestResource(TestKeysResource.class)
class LoginServerAwayTest {

  public static class WithoutServer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(new LoginTest.WithLogin().getConfigOverrides());
      settings.put("quarkus.oidc.pages.auth-server-url", "http://localhost:1");
      return settings;
    }
  }

  @Test
  void who_wants_to_sign_in_is_told_to_come_again() {
    given()
        .get("/login")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("5"))
        .body("code", equalTo("login-unavailable"));
  }

  @Test
  void who_has_a_session_is_told_to_come_again_and_keeps_it() {
    given()
        .cookie("q_session_pages", "whatever")
        .get("/api/v1/me")
        .then()
        .statusCode(503)
        .body("code", equalTo("login-unavailable"));
  }
}
