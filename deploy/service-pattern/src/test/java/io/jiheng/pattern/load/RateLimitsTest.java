package io.jiheng.pattern.load;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A client may send so many requests, whatever others send. */
@QuarkusTest
@WithTestResource(TestKeysResource.class)
class RateLimitsTest {

  private static final String GREEDY =
      TestTokens.with(Map.of("upn", "test-greedy"), "viewer", "publisher");

  @Test
  void who_asks_too_often_is_told_when_to_come_again_and_others_are_served() {
    var answers = IntStream.range(0, 20).mapToObj(i -> read(GREEDY)).toList();

    assertThat(answers).extracting(Response::statusCode).startsWith(200, 200).contains(429);
    answers.stream()
        .filter(answer -> answer.statusCode() == 429)
        .forEach(
            refused ->
                refused
                    .then()
                    .contentType(startsWith("application/problem+json"))
                    .header("Retry-After", equalTo("1"))
                    .body("code", equalTo("too-many-requests")));
    read(TestTokens.of("viewer")).then().statusCode(200);
    await().untilAsserted(() -> read(GREEDY).then().statusCode(200));
  }

  @Test
  void writes_are_counted_apart_from_reads_and_refused_unread() {
    IntStream.range(0, 20).forEach(i -> read(GREEDY));

    assertThat(IntStream.range(0, 10).map(i -> write(GREEDY).statusCode()))
        .startsWith(200)
        .contains(429);
  }

  private static Response read(String token) {
    return given().auth().oauth2(token).get("/sample/who");
  }

  private static Response write(String token) {
    return given().auth().oauth2(token).contentType("text/plain").body("x").post("/sample/texts");
  }
}
