package io.jiheng.indicators.query.comparison;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is ranked, by figures that answer to the ones asked for one by one. */
@QuarkusTest
class RankingTest implements OnRealServers {

  @Test
  void departments_and_judges_are_ranked_by_their_own_headcount() {
    var court = "冀1181";
    seat(court, "J1", "民一庭", "2023-01-01", null);
    seat(court, "J2", "民一庭", "2023-01-01", null);
    seat(court, "J3", "民二庭", "2023-01-01", null);
    seat(court, "J4", "研究室", "2023-01-01", null);
    seat(court, "J5", "民二庭", "2022-01-01", "2022-12-31");
    closed(court, 1, "民一庭", "J1");
    closed(court, 2, "民一庭", "J1");
    closed(court, 3, "民一庭", "J2");
    closed(court, 4, "民二庭", "J3");
    closed(court, 5, "民二庭", "J3");
    closed(court, 6, "民二庭", "J9");
    eventually(() -> value("closed-count", court, "2023-06-30").body("value", equalTo(6)));

    ranking("closed-per-judge", court, Map.of("of", "DEPARTMENTS"))
        .body("ranks.name", contains("民二庭", "民一庭", "研究室"))
        .body("ranks.rank", contains(1, 2, 3))
        .body("ranks.value", contains(3.0f, 1.5f, 0.0f));
    ranking("closed-per-judge", court, Map.of("of", "JUDGES"))
        .body("ranks.name", contains("J1", "J3", "J2", "J4", "J9"))
        .body("ranks.rank", contains(1, 1, 3, 4, null))
        .body("ranks.value", contains(2.0f, 2.0f, 1.0f, 0.0f, null));
    ranking("closed-per-judge", court, Map.of("of", "JUDGES", "department", "民一庭"))
        .body("ranks.name", contains("J1", "J2"));
    value("closed-per-judge", court, "2023-06-30", Map.of("department", "民二庭"))
        .body("value", equalTo(3.0f));
  }

  @Test
  void who_has_a_judge_on_the_roster_is_ranked_without_a_case() {
    var court = "冀1182";
    seat(court, "J1", "民一庭", "2023-01-01", null);
    seat(court, "J2", "民二庭", "2023-01-01", null);
    seat(court, "J3", "民三庭", "2023-01-01", "2023-05-31");
    closed(court, 1, "民一庭", "J1");
    eventually(() -> value("closed-count", court, "2023-06-30").body("value", equalTo(1)));

    ranking("closed-count", court, Map.of("of", "DEPARTMENTS"))
        .body("ranks.name", contains("民一庭", "民二庭"))
        .body("ranks.value", contains(1, 0));
    ranking("closing-rate", court, Map.of("of", "JUDGES"))
        .body("ranks.name", contains("J1", "J2"))
        .body("ranks.rank", contains(1, null));
  }

  @Test
  void departments_are_ranked_by_what_they_booked() {
    var court = "冀1183";
    book(court, "民一庭", "2023-03-01", 1);
    book(court, "研究室", "2023-03-01", 2);
    book(court, "研究室", "2023-05-01", 1);
    book(court, "执行局", "2022-05-01", 9);

    eventually(
        () ->
            ranking("press-conferences", court, Map.of("of", "DEPARTMENTS"))
                .body("ranks.name", contains("研究室", "民一庭"))
                .body("ranks.value", contains(3, 1)));
    ranking("press-conferences", court, Map.of("of", "JUDGES")).body("ranks.size()", equalTo(0));
  }

  @Test
  void a_cut_ranks_every_court_with_its_books() {
    var above = "冀1184";
    var busy = "冀1185";
    var idle = "冀1186";
    name(above, null);
    name(busy, above);
    name(idle, above);
    seat(busy, "J1", "民一庭", "2023-01-01", null);
    seat(idle, "J2", "民一庭", "2023-01-01", null);
    book(idle, "民一庭", "2023-03-01", 4);
    closed(busy, 1, "民一庭", "J1");
    eventually(() -> value("closed-count", busy, "2023-06-30").body("value", equalTo(1)));

    var cut = Map.of("scope", "SUBTREE", "department", "民一庭");
    ranking("closed-per-judge", above, cut)
        .body("ranks.court", contains(busy, idle, above))
        .body("ranks.value", contains(1.0f, 0.0f, null));
    ranking("press-conferences", above, cut)
        .body("ranks.court", contains(idle, above, busy))
        .body("ranks.value", contains(4, 0, 0));
  }

  private static ValidatableResponse ranking(String code, String court, Map<String, ?> more) {
    return admin()
        .queryParams(Map.of("court", court, "asOf", "2023-06-30"))
        .queryParams(more)
        .get("/api/v1/indicators/" + code + "/ranking")
        .then()
        .statusCode(200);
  }

  private static void closed(String court, int serial, String department, String judge) {
    var number = "(2023)" + court + "民初" + serial + "号";
    Topic.send(
        number,
        Events.filed("ranking-" + number, number, "2023-01-05", department, judge),
        Events.closed("ranking-closed-" + number, number, "2023-03-05"));
  }

  private static void name(String code, String parent) {
    var body = new HashMap<String, Object>(Map.of("name", "法院" + code, "level", "BASIC"));
    body.put("parent", parent);
    admin()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/courts/" + code)
        .then()
        .statusCode(201);
  }

  private static void seat(String court, String judge, String department, String from, String to) {
    var body = new HashMap<String, Object>();
    body.put("court", court);
    body.put("judge", judge);
    body.put("department", department);
    body.put("from", from);
    body.put("to", to);
    post("rosters", body);
  }

  private static void book(String court, String department, String day, int amount) {
    post(
        "ledger",
        Map.of(
            "court", court,
            "item", "press-conferences",
            "department", department,
            "day", day,
            "numerator", amount,
            "evidence", "会议纪要"));
  }

  private static void post(String book, Map<String, ?> body) {
    admin()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/" + book)
        .then()
        .statusCode(201);
  }
}
