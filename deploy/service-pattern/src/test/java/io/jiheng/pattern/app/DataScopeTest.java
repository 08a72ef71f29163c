package io.jiheng.pattern.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class DataScopeTest {

  private static final String A = TestTokens.of(Set.of("A01"), "viewer");

  @Test
  void an_answer_for_which_not_every_scope_was_asked_is_kept_back() {
    for (String asked : new String[] {"", "?asked=COURT", "?asked=OWN", "?asked=OWN&asked=UNIT"}) {
      get("/sample/unasked" + asked).then().statusCode(403).body("code", equalTo("forbidden"));
    }
    get("/sample/unasked?asked=OWN&asked=COURT").then().statusCode(200);
  }

  @Test
  void what_is_not_in_sight_is_not_there() {
    get("/sample/found/A01").then().statusCode(200);
    String missing = get("/sample/found/C01").then().statusCode(404).extract().asString();
    String others = get("/sample/found/B01").then().statusCode(404).extract().asString();
    assertThat(others).isEqualTo(missing.replace("C01", "B01"));
  }

  private static Response get(String path) {
    return given().auth().oauth2(A).get(path);
  }
}
