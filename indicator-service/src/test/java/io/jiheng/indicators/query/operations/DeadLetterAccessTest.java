package io.jiheng.indicators.query.operations;

import static io.jiheng.indicators.Ask.eventually;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A dead letter holds an event to the letter: who may not see it does not learn that it is there.
 */
@QuarkusTest
class DeadLetterAccessTest implements OnRealServers {

  private static final String OURS = "冀1171";
  private static final String THEIRS = "冀1172";
  private static final String OUR_SYSTEM = "urn:test:ours";
  private static final String THEIR_SYSTEM = "urn:test:theirs";

  private static final String OUR_PUBLISHER =
      TestTokens.publisher(Set.of(OUR_SYSTEM), Set.of(OURS));
  private static final String THEIR_PUBLISHER =
      TestTokens.publisher(Set.of(THEIR_SYSTEM), Set.of(THEIRS));

  private static final Map<String, String> LETTERS =
      Map.of(
          "letter-ours", OUR_SYSTEM,
          "letter-petition", OUR_SYSTEM,
          "letter-theirs", THEIR_SYSTEM,
          "letter-by-them-of-ours", THEIR_SYSTEM,
          "letter-nobodys", OUR_SYSTEM);

  @BeforeAll
  static void lettersOfTwoCourtsAndOfNone() {
    send("letter-ours", "(2023)" + OURS + "民初1号");
    send("letter-petition", OURS);
    send("letter-theirs", "（2023）" + THEIRS + "民初1号");
    send("letter-by-them-of-ours", "(2023)" + OURS + "民初3号");
    var unreadable = "海行民初字第5号";
    Topic.send(
        unreadable, from(OUR_SYSTEM, Events.filed("letter-nobodys", unreadable, "2023-02-01")));
  }

  @BeforeEach
  void haveArrived() {
    for (var id : LETTERS.keySet()) {
      eventually(() -> receipt(TestTokens.of("admin"), id).statusCode(200));
    }
  }

  @Test
  void a_publisher_lists_the_letters_of_its_sources_and_courts_only() {
    list(OUR_PUBLISHER, Map.of())
        .body("items.eventId", containsInAnyOrder("letter-ours", "letter-petition"))
        .body("total", equalTo(2));
    list(OUR_PUBLISHER, Map.of("source", THEIR_SYSTEM)).body("total", equalTo(0));
    list(THEIR_PUBLISHER, Map.of()).body("items.eventId", contains("letter-theirs"));
    list(TestTokens.publisher(Set.of(OUR_SYSTEM), Set.of("*")), Map.of())
        .body(
            "items.eventId",
            containsInAnyOrder("letter-ours", "letter-petition", "letter-nobodys"));
    list(TestTokens.publisher(Set.of("*"), Set.of(OURS)), Map.of("source", THEIR_SYSTEM))
        .body("items.eventId", contains("letter-by-them-of-ours"));
  }

  @Test
  void a_letter_of_another_is_answered_like_one_that_is_not_there() {
    one(OUR_PUBLISHER, "letter-ours").statusCode(200).body("eventId", equalTo("letter-ours"));
    one(THEIR_PUBLISHER, "letter-theirs").statusCode(200);
    for (var id : List.of("letter-theirs", "letter-by-them-of-ours", "letter-nobodys")) {
      var kept = one(OUR_PUBLISHER, id).statusCode(404).extract().asString();
      var absent = letter(OUR_PUBLISHER, 987_654_321).statusCode(404).extract().asString();
      assertThat(kept.replaceAll("\\b" + number(id) + "\\b", "987654321")).isEqualTo(absent);
    }
    one(THEIR_PUBLISHER, "letter-by-them-of-ours").statusCode(404);
  }

  @Test
  void a_receipt_of_another_is_answered_like_that_of_no_event() {
    receipt(OUR_PUBLISHER, "letter-ours").statusCode(200).body("deadLetters.size()", equalTo(1));
    for (var id : List.of("letter-theirs", "letter-by-them-of-ours", "letter-nobodys")) {
      var kept = receipt(OUR_PUBLISHER, id).statusCode(404).extract().asString();
      var absent =
          receipt(OUR_PUBLISHER, LETTERS.get(id), "letter-nothing")
              .statusCode(404)
              .body("code", equalTo("unknown-event"))
              .extract()
              .asString();
      assertThat(kept.replace(id, "letter-nothing")).isEqualTo(absent);
    }
  }

  @Test
  void what_was_counted_is_told_to_who_speaks_for_its_source_and_court() {
    var subject = "(2023)" + OURS + "民初9号";
    Topic.send(subject, from(OUR_SYSTEM, Events.filed("letter-good", subject, "2023-02-01")));

    eventually(
        () ->
            receipt(OUR_PUBLISHER, OUR_SYSTEM, "letter-good")
                .statusCode(200)
                .body("status", equalTo("COUNTED")));
    for (var stranger :
        List.of(
            THEIR_PUBLISHER,
            TestTokens.publisher(Set.of(OUR_SYSTEM), Set.of(THEIRS)),
            TestTokens.publisher(Set.of(THEIR_SYSTEM), Set.of("*")),
            TestTokens.of("publisher"),
            TestTokens.of(Set.of("*"), "publisher"),
            TestTokens.of(Set.of(THEIRS), "viewer"))) {
      receipt(stranger, OUR_SYSTEM, "letter-good")
          .statusCode(404)
          .body("code", equalTo("unknown-event"));
    }
    receipt(TestTokens.of(Set.of(OURS), "viewer"), OUR_SYSTEM, "letter-good").statusCode(200);
  }

  @Test
  void a_clerk_reads_the_letters_of_her_courts_whoever_sent_them() {
    var clerk = TestTokens.of(Set.of(OURS), "clerk");

    list(clerk, Map.of("source", OUR_SYSTEM))
        .body("items.eventId", containsInAnyOrder("letter-ours", "letter-petition"))
        .body("total", equalTo(2));
    list(clerk, Map.of("source", THEIR_SYSTEM))
        .body("items.eventId", contains("letter-by-them-of-ours"));
    list(clerk, Map.of("size", 1, "page", 1)).body("items.size()", equalTo(1));
    list(TestTokens.of(Set.of("冀1179"), "clerk"), Map.of())
        .body("items", empty())
        .body("total", equalTo(0));

    one(clerk, "letter-ours").statusCode(200).body("eventId", equalTo("letter-ours"));
    for (var id : List.of("letter-theirs", "letter-nobodys")) {
      one(clerk, id).statusCode(404).body("code", equalTo("unknown-dead-letter"));
    }
    one(TestTokens.of(Set.of("*"), "clerk"), "letter-nobodys").statusCode(404);
  }

  @Test
  void a_viewer_who_also_publishes_lists_nothing_for_it() {
    var both =
        TestTokens.with(
            Map.of("sources", List.of(OUR_SYSTEM), "courts", List.of(OURS)), "publisher", "viewer");

    list(both, Map.of("source", THEIR_SYSTEM)).body("items", empty());
  }

  @Test
  void admins_and_publishers_of_everybody_read_all_letters() {
    for (var token : Set.of(TestTokens.publisher(), TestTokens.of("admin"))) {
      one(token, "letter-theirs").statusCode(200);
      one(token, "letter-nobodys").statusCode(200);
      receipt(token, "letter-nobodys").body("deadLetters.code", contains("invalid-case-number"));
    }
  }

  @Test
  void who_knows_the_id_of_an_event_reads_no_letter_of_another_court_in_its_receipt() {
    var viewer = TestTokens.of(Set.of(OURS), "viewer");

    receipt(viewer, "letter-ours").statusCode(200).body("deadLetters.size()", equalTo(1));
    for (var id : List.of("letter-theirs", "letter-nobodys")) {
      receipt(viewer, id).statusCode(404).body("code", equalTo("unknown-event"));
    }
  }

  @Test
  void a_receipt_keeps_back_the_conflicting_letter_of_another_court() {
    var ours = "(2023)" + OURS + "民初2号";
    var theirs = "(2023)" + THEIRS + "民初2号";
    Topic.send(ours, from(OUR_SYSTEM, Events.filed("letter-conflict", ours, "2023-02-01")));
    var viewer = TestTokens.of(Set.of(OURS), "viewer");
    eventually(
        () -> receipt(viewer, OUR_SYSTEM, "letter-conflict").body("status", equalTo("COUNTED")));
    Topic.send(theirs, from(OUR_SYSTEM, Events.filed("letter-conflict", theirs, "2023-02-01")));

    eventually(
        () ->
            receipt(TestTokens.of("admin"), OUR_SYSTEM, "letter-conflict")
                .body("deadLetters.subject", contains(theirs)));
    for (var token : List.of(viewer, OUR_PUBLISHER)) {
      receipt(token, OUR_SYSTEM, "letter-conflict").statusCode(200).body("deadLetters", empty());
    }
  }

  private static void send(String id, String subject) {
    Topic.send(subject, from(LETTERS.get(id), Events.filed(id, subject, "2023-02-30")));
  }

  private static byte[] from(String source, byte[] event) {
    return new String(event, UTF_8).replace("\"urn:test\"", "\"" + source + "\"").getBytes(UTF_8);
  }

  private static ValidatableResponse list(String token, Map<String, ?> more) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("open", true)
        .queryParams(more)
        .get("/api/v1/dead-letters")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse one(String token, String eventId) {
    return letter(token, number(eventId));
  }

  private static int number(String eventId) {
    return receipt(TestTokens.of("admin"), eventId).extract().path("deadLetters[0].id");
  }

  private static ValidatableResponse letter(String token, int id) {
    return given().auth().oauth2(token).get("/api/v1/dead-letters/{id}", id).then();
  }

  private static ValidatableResponse receipt(String token, String id) {
    return receipt(token, LETTERS.get(id), id);
  }

  private static ValidatableResponse receipt(String token, String source, String id) {
    return given()
        .auth()
        .oauth2(token)
        .queryParams(Map.of("source", source, "id", id))
        .get("/api/v1/receipts")
        .then();
  }
}
