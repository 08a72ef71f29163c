package io.jiheng.indicators.query;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.OpenApiGuard;
import io.jiheng.pattern.testing.ProblemTexts;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTest implements OnRealServers {

  @Test
  void a_case_shows_its_events_and_what_it_contributes_to() {
    var subject = "(2023)冀0801民初1号";
    Topic.send(
        subject,
        Events.closed("k2", subject, "2023-03-15"),
        Events.filed("k1", subject, "2023-02-01", "民一庭", "J1"));

    eventually(
        () ->
            admin()
                .queryParam("asOf", "2023-12-31")
                .get("/api/v1/cases/{number}", "（2023）冀0801民初1号")
                .then()
                .statusCode(200)
                .body("caseNumber", equalTo(subject))
                .body("state", equalTo("CLOSED"))
                .body("events.size()", equalTo(2))
                .body("events[0].id", equalTo("k1"))
                .body("contributions.find { it.measure == 'days-to-close' }.amount", equalTo(42))
                .body("indicators.code", hasItem("closing-rate"))
                .body("limit.limit", equalTo("6个月"))
                .body("limit.dueOn", equalTo("2023-08-01"))
                .body("limit.daysLeft", equalTo(139)));
    admin().get("/api/v1/cases/{number}", "(2023)冀0801民初99号").then().statusCode(404);
    admin()
        .get("/api/v1/cases/{number}", "海行民初字第5号")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-case-number"));
  }

  @Test
  void a_pending_case_shows_what_is_left_of_its_limit_on_the_day_that_is_asked() {
    var subject = "(2023)冀0801民初2号";
    Topic.send(subject, Events.filed("k3", subject, "2023-02-01", "民一庭", "J1"));

    eventually(
        () ->
            admin()
                .queryParam("asOf", "2023-08-11")
                .get("/api/v1/cases/{number}", subject)
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("limit.dueOn", equalTo("2023-08-01"))
                .body("limit.daysLeft", equalTo(-10))
                .body("limit.adjustments", equalTo(0)));
  }

  @Test
  void an_old_number_whose_place_begins_like_a_province_is_not_looked_for_in_that_province() {
    admin()
        .get("/api/v1/cases/{number}", "(2015)津南民初字第99001号")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-case-number"))
        .body("reason", equalTo("FORM_BEFORE_2016"))
        .body("detail", containsString("2016 年以前的旧式案号"));
  }

  @Test
  void an_event_of_an_unknown_court_is_counted_and_the_court_listed_as_unnamed() {
    var subject = "(2023)冀0802民初1号";
    Topic.send(subject, Events.filed("n1", subject, "2023-02-01"));

    eventually(
        () ->
            admin()
                .queryParam("named", false)
                .get("/api/v1/courts")
                .then()
                .body("find { it.code == '冀0802' }.named", equalTo(false))
                .body("find { it.code == '冀0802' }.name", nullValue())
                .body("find { it.code == '冀0802' }.events", equalTo(1)));

    admin()
        .contentType("application/json")
        .body(Map.of("name", "示例人民法院", "level", "BASIC"))
        .put("/api/v1/courts/冀0802")
        .then()
        .statusCode(201)
        .body("named", equalTo(true));
    admin().get("/api/v1/courts/冀0802").then().body("name", equalTo("示例人民法院"));
  }

  @Test
  void an_orphan_is_listed_until_its_filing_arrives() {
    var subject = "(2023)冀0807民初1号";
    Topic.send(subject, Events.closed("o2", subject, "2023-03-15"));
    eventually(() -> orphans(1));
    receipt("o2").body("status", equalTo("ORPHANED"));

    Topic.send(subject, Events.filed("o1", subject, "2023-02-01"));

    eventually(() -> orphans(0));
    receipt("o2").body("status", equalTo("COUNTED"));
  }

  @Test
  void a_receipt_says_where_an_event_lies_and_what_it_moves() {
    var subject = "(2023)冀0808民初1号";
    var filed = Events.filed("q1", subject, "2023-02-01");
    Topic.send(subject, filed, filed);

    eventually(
        () ->
            receipt("q1")
                .body("status", equalTo("COUNTED"))
                .body("partition", notNullValue())
                .body("countedAt", notNullValue())
                .body("effect.measure", hasItem("filed"))
                .body("duplicates.size()", equalTo(1)));
    admin()
        .queryParams(Map.of("source", "urn:test", "id", "nobody-sent-this"))
        .get("/api/v1/receipts")
        .then()
        .statusCode(404);
  }

  @Test
  void another_body_under_the_same_id_is_a_dead_letter_and_the_receipt_says_so() {
    var subject = "(2023)冀0809民初1号";
    Topic.send(
        subject,
        Events.filed("w1", subject, "2023-02-01"),
        Events.filed("w1", subject, "2023-02-02"));

    eventually(
        () ->
            receipt("w1")
                .body("status", equalTo("COUNTED"))
                .body("deadLetters[0].code", equalTo("conflicting-body")));
  }

  @Test
  void a_dead_letter_is_listed_with_its_reason_and_replayed_after_a_correction() {
    var subject = "(2023)冀0810民初1号";
    Topic.send(subject, Events.filed("x1", subject, "2023-02-30"));
    eventually(
        () ->
            admin()
                .queryParam("source", "urn:test")
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.find { it.eventId == 'x1' }.code", equalTo("invalid-field"))
                .body("items.find { it.eventId == 'x1' }.place", equalTo("/time")));
    int id =
        admin()
            .queryParam("source", "urn:test")
            .get("/api/v1/dead-letters")
            .path("items.find { it.eventId == 'x1' }.id");

    admin()
        .contentType("application/json")
        .body(new String(Events.filed("x1", subject, "2023-02-28"), StandardCharsets.UTF_8))
        .post("/api/v1/dead-letters/{id}/replay", id)
        .then()
        .statusCode(202);

    eventually(() -> receipt("x1").body("status", equalTo("COUNTED")));
    admin().get("/api/v1/dead-letters/{id}", id).then().body("replayedAt", notNullValue());
    admin().get("/api/v1/dead-letters/{id}", 99_999_999).then().statusCode(404);
  }

  @Test
  void the_recount_finds_no_drift() {
    var subject = "(2023)冀0811民初1号";
    Topic.send(
        subject,
        Events.filed("y1", subject, "2023-02-01"),
        Events.closed("y2", subject, "2023-02-03"));
    eventually(() -> receipt("y2").body("status", equalTo("COUNTED")));

    admin()
        .queryParam("court", "冀0811")
        .post("/api/v1/recount")
        .then()
        .statusCode(200)
        .body("casesFolded", equalTo(1))
        .body("cellsCompared", equalTo(2))
        .body("cellsDiffering", equalTo(0));
    given().auth().oauth2(TestTokens.of("viewer")).post("/api/v1/recount").then().statusCode(403);
    givenManagement().get("/q/health/well").then().statusCode(200);
  }

  @Test
  void the_interface_is_as_its_checked_in_description() {
    OpenApiGuard.assertUnchanged();
    OpenApiGuard.assertWorthReading();
  }

  @Test
  void every_problem_has_its_texts_in_both_languages() {
    ProblemTexts.assertComplete();
  }

  private static void orphans(int count) {
    admin()
        .queryParam("court", "冀0807")
        .get("/api/v1/orphans")
        .then()
        .statusCode(200)
        .body("total", equalTo(count));
  }

  private static ValidatableResponse receipt(String id) {
    return admin()
        .queryParams(Map.of("source", "urn:test", "id", id))
        .get("/api/v1/receipts")
        .then()
        .statusCode(200);
  }
}
