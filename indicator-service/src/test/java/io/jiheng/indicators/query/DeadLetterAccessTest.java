package io.jiheng.indicators.query;

import static io.jiheng.indicators.Ask.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dead letter holds an event to the letter: who may not see its court does not read it. */
@QuarkusTest
class DeadLetterAccessTest implements OnRealServers {

  private static final String OURS = "冀1171";
  private static final String THEIRS = "冀1172";

  @BeforeAll
  static void lettersOfTwoCourtsAndOfNone() {
    send("letter-ours", "(2023)" + OURS + "民初1号");
    send("letter-petition", OURS);
    send("letter-theirs", "（2023）" + THEIRS + "民初1号");
    var unreadable = "海行民初字第5号";
    Topic.send(unreadable, Events.filed("letter-nobodys", unreadable, "2023-02-01"));
  }

  @BeforeEach
  void haveArrived() {
    for (var id : Set.of("letter-ours", "letter-petition", "letter-theirs", "letter-nobodys")) {
      eventually(() -> receipt(TestTokens.of("admin"), id).statusCode(200));
    }
  }

  @Test
  void aClerkReadsTheLettersOfHerCourtsOnly() {
    var clerk = TestTokens.of(Set.of(OURS), "clerk");

    list(clerk, Map.of())
        .body("items.eventId", containsInAnyOrder("letter-ours", "letter-petition"))
        .body("total", equalTo(2));
    list(clerk, Map.of("size", 1, "page", 1)).body("items.size()", equalTo(1));
    list(TestTokens.of(Set.of("冀1179"), "clerk"), Map.of())
        .body("items", empty())
        .body("total", equalTo(0));

    one(clerk, "letter-ours").statusCode(200).body("eventId", equalTo("letter-ours"));
    one(clerk, "letter-theirs").statusCode(403).body("code", equalTo("court-not-yours"));
    one(clerk, "letter-nobodys").statusCode(403).body("code", equalTo("letter-of-no-court"));
    one(TestTokens.of(Set.of("*"), "clerk"), "letter-nobodys").statusCode(403);
  }

  @Test
  void publishersAndAdminsReadAllLetters() {
    for (var token : Set.of(TestTokens.of("publisher"), TestTokens.of("admin"))) {
      one(token, "letter-theirs").statusCode(200);
      one(token, "letter-nobodys").statusCode(200);
      receipt(token, "letter-nobodys").body("deadLetters.code", contains("invalid-case-number"));
    }
  }

  @Test
  void whoKnowsTheIdOfAnEventReadsNoLetterOfAnotherCourtInItsReceipt() {
    var viewer = TestTokens.of(Set.of(OURS), "viewer");

    receipt(viewer, "letter-ours").statusCode(200).body("deadLetters.size()", equalTo(1));
    receipt(viewer, "letter-theirs").statusCode(403).body("code", equalTo("court-not-yours"));
    receipt(viewer, "letter-nobodys").statusCode(403).body("code", equalTo("letter-of-no-court"));
  }

  @Test
  void aReceiptKeepsBackTheConflictingLetterOfAnotherCourt() {
    var ours = "(2023)" + OURS + "民初2号";
    var theirs = "(2023)" + THEIRS + "民初2号";
    Topic.send(ours, Events.filed("letter-conflict", ours, "2023-02-01"));
    var viewer = TestTokens.of(Set.of(OURS), "viewer");
    eventually(() -> receipt(viewer, "letter-conflict").body("status", equalTo("COUNTED")));
    Topic.send(theirs, Events.filed("letter-conflict", theirs, "2023-02-01"));

    eventually(
        () ->
            receipt(TestTokens.of("admin"), "letter-conflict")
                .body("deadLetters.subject", contains(theirs)));
    receipt(viewer, "letter-conflict").statusCode(200).body("deadLetters", empty());
  }

  private static void send(String id, String subject) {
    Topic.send(subject, Events.filed(id, subject, "2023-02-30"));
  }

  private static ValidatableResponse list(String token, Map<String, ?> more) {
    return given()
        .auth()
        .oauth2(token)
        .queryParams(Map.of("source", "urn:test", "open", true))
        .queryParams(more)
        .get("/api/v1/dead-letters")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse one(String token, String eventId) {
    int id = receipt(TestTokens.of("admin"), eventId).extract().path("deadLetters[0].id");
    return given().auth().oauth2(token).get("/api/v1/dead-letters/{id}", id).then();
  }

  private static ValidatableResponse receipt(String token, String id) {
    return given()
        .auth()
        .oauth2(token)
        .queryParams(Map.of("source", "urn:test", "id", id))
        .get("/api/v1/receipts")
        .then();
  }
}
