package io.jiheng.indicators.query.value;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValueTest implements OnRealServers {

  @Test
  void closing_rate_is_closed_over_carried_and_filed() {
    var court = "冀0901";
    var carried = "(2022)" + court + "民初1号";
    var filed = "(2023)" + court + "民初2号";
    Topic.send(carried, Events.filed("r1", carried, "2022-11-01"));
    Topic.send(
        filed, Events.filed("r2", filed, "2023-02-01"), Events.closed("r3", filed, "2023-03-15"));

    eventually(
        () ->
            value("closing-rate", court, "2023-03-31")
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("value", equalTo(50.00f))
                .body("status", equalTo("NOT_MET"))
                .body("target.comparison", equalTo("≥"))
                .body("target.value", equalTo(76)));
    value("closing-rate", court, "2023-03-14").body("numerator", equalTo(0));
    value("mean-case-days", court, "2023-12-31").body("value", equalTo(42.00f));
  }

  @Test
  void there_is_no_value_where_there_are_no_cases() {
    value("closing-rate", "冀0902", "2023-03-31")
        .body("value", nullValue())
        .body("denominator", equalTo(0))
        .body("reason", equalTo("没有案件：分母为零"))
        .body("status", equalTo("NO_VALUE"))
        .body("freshness", nullValue());
  }

  @Test
  void a_late_event_changes_the_month_it_belongs_to() {
    var court = "冀0903";
    var subject = "(2023)" + court + "民初1号";
    Topic.send(subject, Events.filed("l1", subject, "2023-01-05"));
    eventually(
        () ->
            value("closed-count", court, "2023-03-31").body("freshness.countedAt", notNullValue()));
    value("closed-count", court, "2023-03-31").body("value", equalTo(0));

    Topic.send(subject, Events.closed("l2", subject, "2023-03-20"));

    eventually(() -> value("closed-count", court, "2023-03-31").body("value", equalTo(1)));
    value("closed-count", court, "2023-02-28").body("value", equalTo(0));
  }

  @Test
  void a_revoked_closing_takes_the_closing_back() {
    var court = "冀0904";
    var subject = "(2023)" + court + "执1号";
    Topic.send(
        subject,
        Events.filed("v1", subject, "2023-01-05"),
        Events.closed("v2", subject, "2023-03-20"));
    eventually(
        () ->
            value("enforcement-closing-rate", court, "2023-03-31")
                .body("value", equalTo(100.00f))
                .body("status", equalTo("MET")));

    Topic.send(
        subject,
        Events.event(
            "v3",
            "case.closing-revoked",
            subject,
            "2023-04-02T10:00:00+08:00",
            Map.of("reason", "录入有误")));

    eventually(
        () ->
            value("enforcement-closing-rate", court, "2023-03-31")
                .body("numerator", equalTo(0))
                .body("value", equalTo(0.00f)));
  }

  @Test
  void a_cancelled_filing_is_gone() {
    var court = "冀0905";
    var subject = "(2023)" + court + "民初1号";
    Topic.send(subject, Events.filed("c1", subject, "2023-01-05"));
    eventually(() -> value("accepted-count", court, "2023-03-31").body("value", equalTo(1)));

    Topic.send(
        subject,
        Events.event("c2", "case.cancelled", subject, "2023-05-02T10:00:00+08:00", Map.of()));

    eventually(() -> value("accepted-count", court, "2023-03-31").body("value", equalTo(0)));
  }

  @Test
  void the_schedule_tells_the_gap_in_points_and_in_cases() {
    var court = "冀0907";
    for (int i = 1; i <= 4; i++) {
      var subject = "(2023)" + court + "民初" + i + "号";
      Topic.send(subject, Events.filed("s" + i, subject, "2023-01-10"));
    }
    var first = "(2023)" + court + "民初1号";
    Topic.send(first, Events.closed("s9", first, "2023-05-01"));

    eventually(
        () ->
            value("closing-progress", court, "2023-06-15")
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(4))
                .body("value", equalTo(25.00f))
                .body("status", equalTo("BEHIND_SCHEDULE"))
                .body("schedule.floor", equalTo(55))
                .body("schedule.dueOn", equalTo("2023-06-30"))
                .body("schedule.gapPoints", equalTo(30.00f))
                .body("schedule.gapCases", equalTo(2)));
    value("closing-progress", court, "2023-02-15").body("schedule", nullValue());
  }

  @Test
  void a_poller_gets_not_modified_until_something_is_counted() {
    var court = "冀0909";
    var subject = "(2023)" + court + "民初1号";
    Topic.send(subject, Events.filed("e1", subject, "2023-01-10"));
    eventually(() -> value("accepted-count", court, "2023-03-31").body("value", equalTo(1)));
    var tag = value("accepted-count", court, "2023-03-31").extract().header("ETag");

    admin()
        .header("If-None-Match", tag)
        .queryParams(Map.of("court", court, "asOf", "2023-03-31"))
        .get("/api/v1/indicators/accepted-count/value")
        .then()
        .statusCode(304);

    Topic.send(subject, Events.closed("e2", subject, "2023-02-10"));
    eventually(
        () ->
            admin()
                .header("If-None-Match", tag)
                .queryParams(Map.of("court", court, "asOf", "2023-03-31"))
                .get("/api/v1/indicators/accepted-count/value")
                .then()
                .statusCode(200));
  }

  @Test
  void all_values_of_a_court_come_in_one_answer() {
    var court = "冀0919";
    var subject = "(2023)" + court + "民初1号";
    Topic.send(subject, Events.filed("all1", subject, "2023-01-05"));
    eventually(() -> value("accepted-count", court, "2023-03-31").body("numerator", equalTo(1)));

    admin()
        .queryParams(Map.of("court", court, "asOf", "2023-03-31"))
        .get("/api/v1/values")
        .then()
        .statusCode(200)
        .body("values.code", hasItems("closed-count", "closing-rate", "closing-progress"))
        .body("values.size()", greaterThan(60));
  }

  @Test
  void a_series_has_a_value_for_each_month_end() {
    admin()
        .queryParams(
            Map.of("court", "冀0910", "from", "2023-01-01", "to", "2023-06-15", "by", "MONTH"))
        .get("/api/v1/indicators/closed-count/series")
        .then()
        .statusCode(200)
        .body("points.size()", equalTo(6))
        .body("points[0].asOf", equalTo("2023-01-31"))
        .body("points[5].asOf", equalTo("2023-06-15"));
  }

  @Test
  void wrong_parameters_are_named() {
    value("no-such-indicator", "冀0901", "2023-03-31", Map.of())
        .statusCode(404)
        .body("code", equalTo("unknown-indicator"));
    value("closing-rate", "冀0901", "2023-02-30", Map.of())
        .statusCode(400)
        .body("code", equalTo("invalid-date"))
        .body("value", equalTo("2023-02-30"));
    value("closing-rate", "9999", "2023-03-31", Map.of())
        .statusCode(400)
        .body("code", equalTo("invalid-court-code"));
    admin().get("/api/v1/indicators/closing-rate/value").then().statusCode(400);
  }
}
