package io.jiheng.pattern.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class TokenMemoryTest {

  @Inject VerifiedTokens tokens;

  @Test
  void aTokenIsVerifiedOnceAndThenRemembered() {
    String token = TestTokens.of("viewer");
    given().auth().oauth2(token).get("/sample/who").then().statusCode(200);
    var identity = tokens.find(token).orElseThrow();
    given().auth().oauth2(token).get("/sample/who").then().statusCode(200);
    assertThat(tokens.find(token)).containsSame(identity);
  }

  @Test
  void aTokenThatWasRefusedIsNotRemembered() {
    String token = TestTokens.expired("viewer");
    given().auth().oauth2(token).get("/sample/who").then().statusCode(401);
    assertThat(tokens.find(token)).isEmpty();
  }
}
