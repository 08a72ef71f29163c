package io.jiheng.indicators.query.slice;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whose cases a value is about: a court, those under it, a department, a judge; and who may ask.
 */
@QuarkusTest
class ScopeTest implements OnRealServers {

  @Test
  void the_roll_up_adds_the_courts_below() {
    name("冀09", "INTERMEDIATE", null);
    name("冀0906", "BASIC", "冀09");
    var above = "(2023)冀09民终1号";
    var below = "(2023)冀0906民初1号";
    Topic.send(above, Events.filed("u1", above, "2023-02-01"));
    Topic.send(
        below, Events.filed("u2", below, "2023-02-01"), Events.closed("u3", below, "2023-02-11"));

    eventually(
        () ->
            value("clearance-rate", "冀09", "2023-03-31", Map.of("scope", "SUBTREE"))
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2)));
    value("clearance-rate", "冀09", "2023-03-31").body("denominator", equalTo(1));
  }

  @Test
  void a_department_or_judge_is_answered_from_its_cases() {
    var court = "冀0908";
    var kept = "(2023)" + court + "民初1号";
    var moved = "(2023)" + court + "民初2号";
    Topic.send(
        kept,
        Events.filed("d1", kept, "2023-01-10", "民一庭", "J1"),
        Events.closed("d2", kept, "2023-02-09"));
    Topic.send(
        moved,
        Events.filed("d3", moved, "2023-01-10", "民一庭", "J1"),
        Events.event(
            "d4",
            "case.assigned",
            moved,
            "2023-01-20T09:00:00+08:00",
            Map.of("department", "民二庭", "judge", "J2")));

    eventually(
        () ->
            value("closing-rate", court, "2023-03-31", Map.of("department", "民二庭"))
                .body("numerator", equalTo(0))
                .body("denominator", equalTo(1)));
    value("closing-rate", court, "2023-03-31", Map.of("judge", "J1"))
        .body("numerator", equalTo(1))
        .body("denominator", equalTo(1));
    value("closing-rate", court, "2023-03-31", Map.of("department", "民三庭"))
        .body("value", nullValue());
    value("accepted-count", court, "2023-03-31", Map.of("family", "民事")).body("value", equalTo(2));
    value("accepted-count", court, "2023-03-31", Map.of("family", "执行")).body("value", equalTo(0));
  }

  @Test
  void how_an_original_case_was_tried_is_not_asked_of_the_appeals_against_it() {
    value("appeal-free", "冀0908", "2023-03-31", Map.of("procedure", "SUMMARY"))
        .body("value", nullValue())
        .body("reason", containsString("原审法院"));
    admin()
        .queryParams("court", "冀0908", "of", "COURTS", "procedure", "SUMMARY")
        .queryParam("asOf", "2023-03-31")
        .get("/api/v1/indicators/appeal-free/ranking")
        .then()
        .statusCode(200)
        .body("ranks.rank", everyItem(nullValue()));
  }

  @Test
  void a_viewer_sees_its_own_courts_only() {
    var token = TestTokens.of(Set.of("冀0901"), "viewer");
    given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(token)
        .queryParam("court", "冀0902")
        .get("/api/v1/indicators/closing-rate/value")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("court-not-yours"));
    given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(token)
        .queryParam("court", "冀0901")
        .get("/api/v1/indicators/closing-rate/value")
        .then()
        .statusCode(200);
    given().filter(AsDescribed.filter()).get("/api/v1/indicators").then().statusCode(401);
  }

  private static void name(String code, String level, String parent) {
    var body = new HashMap<String, Object>(Map.of("name", code + "法院", "level", level));
    body.put("parent", parent);
    admin()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/courts/" + code)
        .then()
        .statusCode(201);
  }
}
