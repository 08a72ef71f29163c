package io.jiheng.indicators.query.comparison;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values beside those of last year, of the end of the month, and of other courts and judges. */
@QuarkusTest
class ComparisonTest implements OnRealServers {

  @Test
  void a_value_is_held_against_last_year_and_the_month_before() {
    var court = "冀0981";
    closed(court, 1, "2022-02-01", "2022-05-01", "J1");
    closed(court, 2, "2023-02-01", "2023-05-10", "J1");
    closed(court, 3, "2023-02-01", "2023-06-10", "J1");
    open(court, 4, "2023-03-01", "J1");
    eventually(() -> value("closing-rate", court, "2023-06-30").body("denominator", equalTo(3)));

    ask("closing-rate/comparison", court, "2023-06-30", Map.of())
        .statusCode(200)
        .body("now.value", equalTo(66.67f))
        .body("lastYear.earlier.value", equalTo(100.0f))
        .body("lastYear.difference", equalTo(-33.33f))
        .body("lastYear.unit", equalTo("个百分点"))
        .body("before.earlier.asOf", equalTo("2023-05-31"))
        .body("before.difference", equalTo(33.33f));
    ask("closed-count/comparison", court, "2023-06-30", Map.of())
        .body("lastYear.difference", equalTo(100.0f))
        .body("lastYear.unit", equalTo("%"));
    ask("closed-count/comparison", court, "2022-06-30", Map.of())
        .body("lastYear.difference", nullValue());
  }

  @Test
  void the_better_stands_first_and_equals_share_a_rank() {
    var above = "冀97";
    name(above, "INTERMEDIATE", null, false);
    name("冀0972", "BASIC", above, false);
    name("冀0973", "BASIC", above, false);
    closed("冀0972", 1, "2023-01-01", "2023-01-21", "J1");
    closed("冀0973", 2, "2023-01-01", "2023-01-11", "J2");
    closed("冀0973", 3, "2023-01-01", "2023-01-31", "J3");
    eventually(
        () ->
            value("mean-case-days", above, "2023-06-30", Map.of("scope", "SUBTREE"))
                .body("denominator", equalTo(3)));

    ask("mean-case-days/ranking", above, "2023-06-30", Map.of("scope", "SUBTREE"))
        .statusCode(200)
        .body("ranks.rank", contains(1, 1, null))
        .body("ranks.court", contains("冀0972", "冀0973", above));
    ask("mean-case-days/ranking", above, "2023-06-30", Map.of("scope", "SUBTREE", "of", "JUDGES"))
        .body("ranks.name", contains("J2", "J1", "J3"));
  }

  @Test
  void where_ranking_is_forbidden_nobody_is_ranked() {
    name("冀0975", "BASIC", null, true);

    ask("closing-rate/ranking", "冀0975", "2023-06-30", Map.of("of", "JUDGES"))
        .statusCode(403)
        .body("detail", containsString("冀0975"));
  }

  @Test
  void the_year_end_is_projected_at_the_pace_of_the_last_twenty_eight_days() {
    var court = "冀0976";
    closed(court, 1, "2023-01-05", "2023-06-20", "J1");
    closed(court, 2, "2023-01-05", "2023-04-20", "J1");
    open(court, 3, "2023-06-25", "J1");
    eventually(() -> value("closed-count", court, "2023-06-30").body("numerator", equalTo(2)));

    ask("closed-count/projection", court, "2023-06-30", Map.of())
        .statusCode(200)
        .body("now.numerator", equalTo(2))
        .body("yearEnd.working[0].lastDays", equalTo(1))
        .body("yearEnd.working[0].daysAhead", equalTo(184))
        .body("yearEnd.value", equalTo(8.57f))
        .body("monthEnd.value", equalTo(2.0f));
    ask("closing-progress/projection", court, "2023-06-10", Map.of())
        .body("monthEnd.floor", equalTo(55));
  }

  private static void open(String court, int serial, String filed, String judge) {
    var number = "(2023)" + court + "民初" + serial + "号";
    Topic.send(number, Events.filed("outlook-" + number, number, filed, "民一庭", judge));
  }

  private static void closed(String court, int serial, String filed, String closed, String judge) {
    var number = "(2023)" + court + "民初" + serial + "号";
    Topic.send(
        number,
        Events.filed("outlook-" + number, number, filed, "民一庭", judge),
        Events.closed("outlook-closed-" + number, number, closed));
  }

  private static void name(String code, String level, String parent, boolean noRanking) {
    var body = new HashMap<String, Object>();
    body.put("name", "法院" + code);
    body.put("level", level);
    body.put("parent", parent);
    body.put("noRanking", noRanking);
    admin().contentType("application/json").body(body).put("/api/v1/courts/" + code);
  }

  private static ValidatableResponse ask(
      String path, String court, String asOf, Map<String, ?> more) {
    return admin()
        .queryParams(Map.of("court", court, "asOf", asOf))
        .queryParams(more)
        .get("/api/v1/indicators/" + path)
        .then();
  }
}
