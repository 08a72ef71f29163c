package io.jiheng.pattern.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.testing.OpenRequest;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.jiheng.pattern.testing.fuzz.FuzzedRequests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is refused with a problem document, whoever in the server meets it. */
@QuarkusTest
@WithTestResource(TestKeysResource.class)
class HostileRequestsTest {

  @Test
  void each_hostile_request_is_refused_with_its_code_and_leaves_no_stack_trace() {
    FuzzedRequests.ofThisService().replayCorpus("corpus/sample.http");
  }

  @ParameterizedTest
  @CsvSource({
    "/sample/days/x, number",
    "/sample/days/1?on=2023-02-30, on",
    "/sample/days/1?on=2023-02-03&shade=PINK, shade",
    "/sample/pages?size=9223372036854775807, size",
    "/sample/pages?page=%ff, page",
  })
  void a_parameter_that_cannot_be_read_is_named(String address, String parameter) {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .get(address)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-parameter"))
        .body("parameter", equalTo(parameter))
        .body("detail", containsString(parameter));
  }

  @Test
  void good_parameters_of_all_types_are_read() {
    given()
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .get("/sample/days/1?on=9999-12-31&shade=DARK")
        .then()
        .statusCode(200)
        .body("[1]", equalTo("Days[on=9999-12-31, shade=DARK]"));
  }

  @Test
  void what_follows_a_line_that_is_no_request_is_not_served() throws IOException {
    try (var request = OpenRequest.connected()) {
      request.send("nonsense\r\n\r\nGET /sample/refusals/no HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(request.saidUntilClosed())
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json")
          .doesNotContain("HTTP/1.1 2");
    }
  }

  @Test
  void a_message_of_the_log_stays_one_line() {
    List<String> lines = new ArrayList<>();
    Handler listener = listener(lines);
    Logger root = Logger.getLogger("");
    root.addHandler(listener);
    try {
      Logger.getLogger("sample").info("asked for a\r\n2026-01-01 INFO forged\u001b[31m");
    } finally {
      root.removeHandler(listener);
    }
    assertThat(lines).containsExactly("asked for a\\u000d\\u000a2026-01-01 INFO forged\\u001b[31m");
  }

  private static Handler listener(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord message) {
        if ("sample".equals(message.getLoggerName())) {
          lines.add(new PatternFormatter("%s").format(message));
        }
      }

      @Override
      public void flush() {
        // Nothing is held back.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }
}
