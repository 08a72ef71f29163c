package io.jiheng.indicators.query.value;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures of the cases of one cause of action, and which causes there are. */
@QuarkusTest
class CausesTest implements OnRealServers {

  private static final String COURT = "冀1241";
  private static final String ABOVE = "冀1242";
  private static final String DAY = "2023-06-30";
  private static final String GUARANTEE = "追偿权（保证）纠纷";

  @Test
  void a_figure_is_told_of_one_cause_however_it_is_written() {
    send();

    for (var written : new String[] {GUARANTEE, "追偿权(保证)纠纷", " 追偿权 （保证）\u3000纠纷"}) {
      value("closing-rate", COURT, DAY, Map.of("cause", written))
          .statusCode(200)
          .body("numerator", equalTo(1))
          .body("denominator", equalTo(2));
    }
    value("closing-rate", COURT, DAY, Map.of("cause", "追偿权")).body("denominator", equalTo(0));
    value("closing-rate", COURT, DAY, Map.of("cause", "\u3000")).body("denominator", equalTo(5));
  }

  @Test
  void every_question_about_an_indicator_is_cut_by_cause() {
    send();

    ask("closing-rate", "series", Map.of("to", DAY, "by", "MONTH"))
        .body("points[-1].denominator", equalTo(2));
    ask("closing-rate", "comparison", Map.of()).body("now.denominator", equalTo(2));
    ask("closing-rate", "ranking", Map.of()).body("ranks[0].denominator", equalTo(2));
    ask("closing-rate", "members", Map.of("part", "DENOMINATOR"))
        .body("items.file", contains(number("民初", 1), number("民初", 2)))
        .body("sum", equalTo(2));
    ask("closing-rate", "explain", Map.of("case", number("民初", 1)))
        .body("terms.cause", hasItem("COUNTED"));
    ask("closing-rate", "explain", Map.of("case", number("民初", 3)))
        .body("terms.cause", hasItem("OUTSIDE_SLICE"))
        .body("terms.cause", not(hasItem("COUNTED")));
    admin()
        .queryParams(cut(Map.of()))
        .contentType("application/yaml")
        .body(
            """
            code: closing-rate
            version: 试
            number: '1'
            name: {zh: 结案率, en: Closing rate}
            unit: PERCENT
            direction: HIGHER_IS_BETTER
            numerator: [{measure: closed, families: 民初, window: YEAR}]
            denominator: [{measure: filed, families: 民初, window: YEAR}]
            calibre: 试
            """
                .getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/indicators/dry-run")
        .then()
        .statusCode(200)
        .body("points[-1].inForce.denominator", equalTo(2))
        .body("points[-1].trial.denominator", equalTo(2));
  }

  @Test
  void an_appeal_goes_with_the_cause_of_the_original_case() {
    send();

    value("spc-appeal-rate", COURT, DAY, Map.of("cause", GUARANTEE))
        .body("numerator", equalTo(2))
        .body("denominator", equalTo(1));
    value("spc-appeal-rate", COURT, DAY, Map.of("cause", "买卖合同纠纷")).body("numerator", equalTo(0));
    ask("spc-appeal-rate", "members", Map.of())
        .body("items.file", contains("(2023)" + ABOVE + "民终1号", "(2023)" + ABOVE + "民终2号"));
    value("accepted-count", ABOVE, DAY, Map.of("cause", "买卖合同纠纷")).body("value", equalTo(1));
  }

  @Test
  void the_causes_are_listed_with_the_figures_that_they_are_cut_to() {
    send();

    var causes =
        causes(Map.of())
            .statusCode(200)
            .body("total", equalTo(4))
            .body("items.cause", contains("追偿权(保证)纠纷", "买卖合同纠纷", "盗窃罪", null))
            .body("items.accepted", contains(2, 1, 1, 1))
            .extract()
            .jsonPath()
            .<Map<String, Object>>getList("items");
    for (var row : causes) {
      if (row.get("cause") != null) {
        var cause = Map.of("cause", row.get("cause"));
        value("accepted-count", COURT, DAY, cause).body("value", equalTo(row.get("accepted")));
        value("closed-count", COURT, DAY, cause).body("value", equalTo(row.get("closed")));
        value("clearance-rate", COURT, DAY, cause).body("denominator", equalTo(row.get("filed")));
      }
    }
    value("accepted-count", COURT, DAY).body("value", equalTo(sum(causes, "accepted")));
    value("closed-count", COURT, DAY).body("value", equalTo(sum(causes, "closed")));
    value("clearance-rate", COURT, DAY).body("denominator", equalTo(sum(causes, "filed")));
  }

  @Test
  void the_list_is_cut_and_turned_page_by_page_like_any_other() {
    send();

    causes(Map.of("family", "刑事")).body("items.cause", contains("盗窃罪"));
    causes(Map.of("judge", "J2")).body("items.cause", contains("买卖合同纠纷"));
    causes(Map.of("asOf", "2023-01-31")).body("items.cause", contains("追偿权(保证)纠纷"));
    causes(Map.of("page", 1, "size", 3))
        .body("items.cause", contains(nullValue()))
        .body("total", equalTo(4))
        .header("Link", containsString("rel=\"prev\""));
  }

  @Test
  void who_may_not_see_the_court_is_told_of_no_cause() {
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("冀1243"), "viewer"))
        .queryParam("court", COURT)
        .get("/api/v1/causes")
        .then()
        .statusCode(403)
        .body("code", equalTo("court-not-yours"));
    given().queryParam("court", COURT).get("/api/v1/causes").then().statusCode(401);
    admin().get("/api/v1/causes").then().statusCode(400);
  }

  @Test
  void a_cause_has_the_length_that_the_contract_allows() {
    value("closing-rate", COURT, DAY, Map.of("cause", "案".repeat(200))).statusCode(200);
    value("closing-rate", COURT, DAY, Map.of("cause", "案".repeat(201)))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", equalTo("cause"));
    causes(Map.of("cause", "案".repeat(201)))
        .statusCode(400)
        .body("violations[0].in", equalTo("query"))
        .body("violations[0].field", equalTo("cause"));
  }

  private static void send() {
    file(1, "民初", GUARANTEE, "2023-01-10", "J1");
    Topic.send(number("民初", 1), Events.closed("causes-closed", number("民初", 1), "2023-03-01"));
    file(2, "民初", "追偿权 (保证) 纠纷", "2023-02-10", "J1");
    file(3, "民初", "买卖合同纠纷", "2023-02-10", "J2");
    file(4, "民初", null, "2023-02-10", "J1");
    file(5, "刑初", "盗窃罪", "2023-02-10", "J3");
    appeal(1, null, GUARANTEE);
    appeal(2, GUARANTEE, "买卖合同纠纷");
    eventually(
        () ->
            value("closing-rate", COURT, DAY)
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(5)));
    eventually(() -> value("spc-appeal-rate", COURT, DAY).body("numerator", equalTo(2)));
  }

  private static void file(int serial, String family, String cause, String day, String judge) {
    var data = new HashMap<String, Object>(Map.of("filedOn", day, "judge", judge));
    if (cause != null) {
      data.put("cause", cause);
    }
    var number = number(family, serial);
    Topic.send(
        number,
        Events.event("causes-" + serial, "case.filed", number, day + "T09:00:00+08:00", data));
  }

  /** Against the first case; what its filing says of itself need not be what the case was about. */
  private static void appeal(int serial, String originalCause, String cause) {
    var origin = new HashMap<String, Object>();
    origin.put("caseNumber", number("民初", 1));
    origin.put("relation", "APPEAL");
    if (originalCause != null) {
      origin.put("cause", originalCause);
    }
    var number = "(2023)" + ABOVE + "民终" + serial + "号";
    Topic.send(
        number,
        Events.event(
            "causes-appeal-" + serial,
            "case.filed",
            number,
            "2023-04-01T09:00:00+08:00",
            Map.of("filedOn", "2023-04-01", "cause", cause, "origin", origin)));
  }

  private static String number(String family, int serial) {
    return "(2023)" + COURT + family + serial + "号";
  }

  private static Map<String, Object> cut(Map<String, ?> more) {
    var parameters = new HashMap<String, Object>(more);
    parameters.put("court", COURT);
    parameters.put("asOf", DAY);
    parameters.put("cause", GUARANTEE);
    return parameters;
  }

  private static ValidatableResponse ask(String code, String what, Map<String, ?> more) {
    return admin()
        .queryParams(cut(more))
        .get("/api/v1/indicators/" + code + "/" + what)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse causes(Map<String, ?> more) {
    var parameters = new HashMap<String, Object>(Map.of("court", COURT, "asOf", DAY));
    parameters.putAll(more);
    return admin().queryParams(parameters).get("/api/v1/causes").then();
  }

  private static int sum(List<Map<String, Object>> rows, String column) {
    assertThat(rows).isNotEmpty();
    return rows.stream().mapToInt(row -> (Integer) row.get(column)).sum();
  }
}
