package io.jiheng.indicators.query.operations;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who writes to the topic directly says only what its source may say. */
@QuarkusTest
@TestProfile(BoundSourcesDoorTest.Bound.class)
class BoundSourcesDoorTest implements OnRealServers {

  private static final String OURS = "(2023)冀1173民初1号";

  /** With two sources bound. */
  public static final class Bound implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("jiheng.publishers.sources", "urn:bound:a=冀1173,urn:bound:b=冀1174");
    }
  }

  @Test
  void a_record_of_another_source_or_court_is_put_aside_and_the_true_one_counted() {
    send("urn:bound:b", "bound-court");
    send("urn:elsewhere", "bound-source");
    send("urn:bound:a", "bound-court");

    eventually(
        () ->
            receipt("urn:bound:a", "bound-court")
                .statusCode(200)
                .body("status", equalTo("COUNTED"))
                .body("deadLetters", empty()));
    eventually(
        () ->
            receipt("urn:bound:b", "bound-court")
                .body("status", equalTo("DEAD_LETTERED"))
                .body("deadLetters.code", contains("foreign-source"))
                .body("deadLetters.place", contains("/subject"))
                .body("deadLetters.value", contains("冀1173")));
    eventually(
        () ->
            receipt("urn:elsewhere", "bound-source")
                .body("deadLetters.code", contains("foreign-source"))
                .body("deadLetters.value", contains("urn:elsewhere")));
    admin()
        .get("/api/v1/dead-letters?code=foreign-source&source=urn:elsewhere")
        .then()
        .statusCode(200)
        .body("items.eventId", contains("bound-source"));
  }

  private static void send(String source, String id) {
    var event = new String(Events.filed(id, OURS, "2023-02-01"), UTF_8);
    Topic.send(OURS, event.replace("\"urn:test\"", "\"" + source + "\"").getBytes(UTF_8));
  }

  private static ValidatableResponse receipt(String source, String id) {
    return admin()
        .queryParams(Map.of("source", source, "id", id))
        .get("/api/v1/receipts")
        .then()
        .statusCode(200);
  }
}
