package io.jiheng.pattern.sender;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.pattern.testing.OpenRequest;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends too slowly is ended, and keeps nobody else waiting until then. */
@QuarkusTest
@WithTestResource(TestKeysResource.class)
class SlowSenderTest {

  private static final String TOKEN = TestTokens.of("publisher");

  @Test
  void half_a_head_is_answered_408_and_closed() throws IOException {
    try (var request = OpenRequest.connected()) {
      request.send("GET /sample/who HTTP/1.1\r\nHost: loc");
      assertThat(request.saidUntilClosed())
          .startsWith("HTTP/1.1 408 ")
          .contains("Content-Type: application/problem+json")
          .contains("\"code\":\"request-too-slow\"");
    }
  }

  @ParameterizedTest
  @CsvSource({"/sample/texts, text/plain", "/sample/lines, application/x-lines"})
  void a_body_that_stops_is_answered_408_and_closed(String path, String type) throws IOException {
    try (var request = OpenRequest.chunked(path, type, TOKEN)) {
      request.sendChunk("x");
      assertThat(request.saidUntilClosed()).startsWith("HTTP/1.1 408 ");
    }
    try (var request = OpenRequest.announced(path, type, TOKEN, 10_000)) {
      request.send("x");
      assertThat(request.saidUntilClosed()).startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void a_head_that_trickles_is_ended_too() throws Exception {
    try (var request = OpenRequest.connected()) {
      request.send("GET /sample/who HTTP/1.1\r\n");
      var trickle = new Trickle(request);
      trickle.start();
      assertThat(request.statusLine()).contains(" 408 ");
      trickle.join();
    }
  }

  @Test
  void sixty_four_slow_senders_keep_no_fast_one_waiting() throws IOException {
    List<OpenRequest> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 64; i++) {
        slow.add(OpenRequest.chunked("/sample/texts", "text/plain", TOKEN).sendChunk("x"));
      }
      IntStream.range(0, 100)
          .parallel()
          .forEach(
              i ->
                  given()
                      .auth()
                      .oauth2(TOKEN)
                      .contentType("text/plain")
                      .body("fast")
                      .post("/sample/texts")
                      .then()
                      .statusCode(200));
    } finally {
      for (OpenRequest request : slow) {
        request.close();
      }
    }
  }

  /** A line of a head now and then, until nobody listens any more. */
  private static final class Trickle extends Thread {

    private final OpenRequest request;

    Trickle(OpenRequest request) {
      super("trickle");
      this.request = request;
    }

    @Override
    public void run() {
      try {
        for (int line = 0; ; line++) {
          request.send("X-%d: y\r\n".formatted(line));
          Thread.sleep(200);
        }
      } catch (IOException ended) {
        return;
      } catch (InterruptedException e) {
        interrupt();
      }
    }
  }
}
