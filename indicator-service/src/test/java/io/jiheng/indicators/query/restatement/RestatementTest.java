package io.jiheng.indicators.query.restatement;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** June as it was reported, June as it is known now, and the cases between the two. */
@QuarkusTest
class RestatementTest implements OnRealServers {

  private static final String COURT = "冀0964";
  private static final String FIRST = "(2023)" + COURT + "民初1号";
  private static final String LATE = "(2023)" + COURT + "民初2号";

  @Test
  void a_late_event_and_a_revoked_closing_are_named_as_what_changed_the_figure() {
    Topic.send(
        FIRST,
        Events.filed("known-1", FIRST, "2023-05-01"),
        Events.closed("known-2", FIRST, "2023-06-10"));
    eventually(() -> value("closed-count", COURT, "2023-06-30").body("numerator", equalTo(1)));
    var reportedAt =
        JsonPath.from(
                admin()
                    .queryParams(Map.of("source", "urn:test", "id", "known-2"))
                    .get("/api/v1/receipts")
                    .asString())
            .getString("countedAt");

    Topic.send(
        LATE,
        Events.filed("known-3", LATE, "2023-05-02"),
        Events.closed("known-4", LATE, "2023-06-20"));
    Topic.send(
        FIRST,
        Events.event(
            "known-5", "case.closing-revoked", FIRST, "2023-06-11T09:00:00+08:00", Map.of()));
    eventually(
        () ->
            ask("closed-count/restatement", reportedAt)
                .statusCode(200)
                .body("then.numerator", equalTo(1))
                .body("now.numerator", equalTo(1))
                .body("changes.file", contains(FIRST, LATE))
                .body("changes.difference", contains(-1, 1)));
    ask("closed-count/value", reportedAt).body("numerator", equalTo(1));
    ask("accepted-count/value", reportedAt).body("numerator", equalTo(1));
    value("accepted-count", COURT, "2023-06-30").body("numerator", equalTo(2));
  }

  @Test
  void a_moment_must_have_an_offset() {
    ask("closed-count/value", "2023-07-01")
        .statusCode(400)
        .body("detail", containsString("2023-07-01"));
  }

  private static ValidatableResponse ask(String path, String knownAt) {
    return admin()
        .queryParams(Map.of("court", COURT, "asOf", "2023-06-30", "knownAt", knownAt))
        .get("/api/v1/indicators/" + path)
        .then();
  }
}
