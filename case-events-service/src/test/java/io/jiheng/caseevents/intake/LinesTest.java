package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.NDJSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class LinesTest {

  @Test
  void failedLinesAreToldByNumberAndBlankOnesSkipped() {
    var body =
        Events.closed("line-1")
            + "\r\n\n"
            + Events.closedOnNoDay("line-3")
            + "\n{oops\n"
            + Events.closed("line-5");

    Door.send(NDJSON, body)
        .post(EVENTS)
        .then()
        .statusCode(207)
        .body("received", equalTo(4))
        .body("accepted", equalTo(2))
        .body("failed", equalTo(2))
        .body("items.line", equalTo(java.util.List.of(3, 4)))
        .body("items[0].errors[0].place", equalTo("/data/closedOn"))
        .body("items[1].errors[0].code", equalTo("malformed-json"))
        .body("stoppedAtLine", nullValue());
    assertThat(Topic.recordsWith("\"line-")).hasSize(2);
  }

  @Test
  void theFirstEventIsInKafkaBeforeTheBodyHasEnded() throws Exception {
    var connection =
        (HttpURLConnection)
            URI.create("http://localhost:" + RestAssured.port + EVENTS).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setChunkedStreamingMode(256);
    connection.setRequestProperty("Content-Type", NDJSON);
    connection.setRequestProperty("Authorization", "Bearer " + TestTokens.publisher());

    try (var body = connection.getOutputStream()) {
      body.write((Events.closed("stream-first") + "\n").getBytes(UTF_8));
      body.flush();
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Topic.recordsWith("stream-first").size() == 1);
      body.write(Events.many("stream", 5_000, "\n").getBytes(UTF_8));
    }

    assertThat(connection.getResponseCode()).isEqualTo(200);
    assertThat(new String(connection.getInputStream().readAllBytes(), UTF_8))
        .contains("\"accepted\":5001");
  }

  @Test
  void afterAThousandFailuresReadingStopsAndSaysWhere() {
    var body = Events.closed("stop-1") + "\n" + "{}\n".repeat(1_500) + Events.closed("stop-2");

    Door.send(NDJSON, body)
        .header("Accept-Language", "en")
        .post(EVENTS)
        .then()
        .statusCode(207)
        .body("accepted", equalTo(1))
        .body("failed", equalTo(1_000))
        .body("stoppedAtLine", equalTo(1_001))
        .body("stopped", equalTo("too many lines failed; nothing after line 1001 was read"));
    assertThat(Topic.recordsWith("stop-2")).isEmpty();
  }

  @Test
  void aLineOverAMebibyteFailsAloneAndTheNextIsRead() {
    var body = "{" + " ".repeat(3 << 20) + "}\n" + Events.closed("after-long");

    Door.send(NDJSON, body)
        .post(EVENTS)
        .then()
        .statusCode(207)
        .body("accepted", equalTo(1))
        .body("items[0].line", equalTo(1))
        .body("items[0].errors[0].code", equalTo("too-large"));
    assertThat(Topic.recordsWith("after-long")).hasSize(1);
  }

  @Test
  void anAtomicBodyIsTakenWholeOrNotAtAll() {
    var good = Events.many("atomic-lines", 20, "\n");

    Door.send(NDJSON, good + "\n" + Events.closedOnNoDay("bad"))
        .queryParam("mode", "atomic")
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("items", hasSize(1))
        .body("items[0].line", equalTo(21));
    assertThat(Topic.recordsWith("atomic-lines")).isEmpty();

    Door.send(NDJSON, good)
        .queryParam("mode", "atomic")
        .post(EVENTS)
        .then()
        .statusCode(200)
        .body("accepted", equalTo(20));
    assertThat(Topic.recordsWith("atomic-lines")).hasSize(20);
  }

  @Test
  void aBodyWithoutEventsOrWithoutAGoodOneIsRefused() {
    Door.send(NDJSON, "\n\n").post(EVENTS).then().statusCode(422);
    Door.send(NDJSON, "{}\n")
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("code", equalTo("batch-refused"))
        .body("items[0].line", equalTo(1));
  }
}
