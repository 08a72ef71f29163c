package io.jiheng.pattern.body;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.testing.OpenRequest;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of body has a limit of its own, and who sends one takes nothing from others. */
@QuarkusTest
@WithTestResource(TestKeysResource.class)
class BodyLimitTest {

  private static final String TOKEN = TestTokens.of("publisher");

  @ParameterizedTest
  @CsvSource({
    "/sample/texts, application/yaml, 65536, 65536",
    "/sample/texts, 'Application/YAML; charset=utf-8', 65536, 65536",
    "/sample/texts, text/plain, 20480, 20480",
    "/sample/small, application/yaml, 1024, 1024",
    "/sample/lines, application/x-lines, 40960, 40960"
  })
  void a_body_is_taken_up_to_the_limit_of_its_kind(String path, String type, int size, int limit)
      throws IOException {
    given()
        .auth()
        .oauth2(TOKEN)
        .header("Content-Type", type)
        .body("x".repeat(size).getBytes())
        .post(path)
        .then()
        .statusCode(200)
        .body("length", equalTo(size));
    given()
        .auth()
        .oauth2(TOKEN)
        .header("Content-Type", type)
        .body("x".repeat(limit + 1).getBytes())
        .post(path)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("payload-too-large"))
        .body("limit", equalTo(limit));
    try (var request = OpenRequest.chunked(path, type, TOKEN)) {
      request.sendChunk("x".repeat(limit)).sendChunk("x").endChunks();
      assertThat(request.statusLine()).contains(" 413 ");
    }
  }

  @Test
  void a_body_that_never_ends_is_answered_and_cut_off() throws IOException {
    try (var request = OpenRequest.chunked("/sample/small", "application/yaml", TOKEN)) {
      request.sendChunk("x".repeat(1_025));
      assertThat(request.statusLine()).contains(" 413 ");
      request.sendChunk("x".repeat(20_000));
      assertThat(request.saidUntilClosed()).contains("\"code\":\"payload-too-large\"");
    }
  }

  @Test
  void bodies_under_way_keep_no_thread_from_others() throws IOException {
    List<OpenRequest> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 24; i++) {
        slow.add(OpenRequest.chunked("/sample/texts", "text/plain", TOKEN).sendChunk("x"));
      }
      given().auth().oauth2(TestTokens.of("viewer")).get("/sample/who").then().statusCode(200);
    } finally {
      for (OpenRequest request : slow) {
        request.close();
      }
    }
  }

  @Test
  void a_body_without_room_is_refused_until_there_is_room_again() throws IOException {
    List<OpenRequest> large = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        large.add(
            OpenRequest.chunked("/sample/texts", "application/yaml", TOKEN)
                .sendChunk("x".repeat(60_000)));
      }
      await()
          .untilAsserted(
              () ->
                  send("x".repeat(60_000))
                      .statusCode(429)
                      .header("Retry-After", "2")
                      .body("code", equalTo("overload")));
    } finally {
      for (OpenRequest request : large) {
        request.close();
      }
    }
    await().untilAsserted(() -> send("x".repeat(60_000)).statusCode(200));
  }

  @Test
  void nothing_is_read_of_who_has_shown_no_token() throws IOException {
    try (var request = OpenRequest.chunked("/sample/texts", "text/plain", "none")) {
      assertThat(request.statusLine()).contains(" 401 ");
    }
  }

  private static io.restassured.response.ValidatableResponse send(String text) {
    return given()
        .auth()
        .oauth2(TOKEN)
        .contentType("application/yaml")
        .body(text.getBytes())
        .post("/sample/texts")
        .then();
  }
}
