package io.jiheng.indicators.query.value;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Indicators that are fed by what people keep: the ledger and the roster of judges. */
@QuarkusTest
class BooksTest implements OnRealServers {

  private static final String COURT = "冀0961";

  @Test
  void what_is_booked_counts_from_its_day_on_and_a_reversal_takes_it_back() {
    book("press-conferences", "2023-03-01", 2, null);
    var wrong = book("press-conferences", "2023-05-01", 5, null).extract().path("id");
    admin()
        .contentType("application/json")
        .body(Map.of("reason", "重复登记"))
        .post("/api/v1/ledger/" + wrong + "/reversal")
        .then()
        .statusCode(201);

    eventually(
        () ->
            value("press-conferences", COURT, "2023-06-30")
                .body("value", equalTo(2))
                .body("unit", equalTo("次"))
                .body("status", equalTo("NOT_MET")));
    value("press-conferences", COURT, "2023-02-28").body("value", equalTo(0));
  }

  @Test
  void a_survey_is_the_satisfied_of_the_sample() {
    book("party-satisfaction", "2023-04-01", 45, 50);
    book("party-satisfaction", "2023-05-01", 47, 50);

    eventually(
        () ->
            value("party-satisfaction", COURT, "2023-06-30")
                .body("numerator", equalTo(92))
                .body("denominator", equalTo(100))
                .body("value", equalTo(92.0f))
                .body("status", equalTo("MET")));
    value("party-satisfaction", COURT, "2022-06-30").body("value", nullValue());
  }

  @Test
  void a_ratio_is_exact_over_courts_and_days() {
    bookIn("冀0962", "relief-paid", "2022-12-31", "1.00", "1.00");
    bookIn("冀0962", "relief-paid", "2023-01-01", "0.10", "0.30");
    bookIn("冀0962", "relief-paid", "2023-06-30", "0.20", "0.40");
    bookIn("冀0962", "relief-paid", "2023-07-01", "1.00", "1.00");
    bookIn("冀0963", "relief-paid", "2023-03-01", "99999999.99", "9999999999999.99");

    eventually(() -> assertThat(exact("冀0962"), equalTo(List.of("0.3", "0.7"))));
    eventually(
        () -> assertThat(exact("冀0963"), equalTo(List.of("99999999.99", "9999999999999.99"))));
  }

  private static List<String> exact(String court) {
    var answer =
        value("relief-paid", court, "2023-06-30")
            .extract()
            .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
    return List.of(answer.getString("numerator"), answer.getString("denominator"));
  }

  @Test
  void cases_per_judge_are_held_against_the_mean_headcount() {
    seat("J1", "2023-01-01", null);
    seat("J2", "2023-04-11", null);
    var number = "(2023)" + COURT + "民初1号";
    Topic.send(
        number,
        Events.filed("books-1", number, "2023-01-05"),
        Events.closed("books-2", number, "2023-03-05"));

    // 181 days: 100 + 81 judge-days of J2's 81 and J1's 181 make 262; 1 × 181 ÷ 262.
    eventually(
        () ->
            value("closed-per-judge", COURT, "2023-06-30")
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(1.4475f))
                .body("value", equalTo(0.69f)));
  }

  @Test
  void what_is_kept_by_court_or_department_is_no_judges() {
    book("negative-evaluations", "2023-06-01", 3, null);
    book("attendance", "2023-06-01", 19, 20);
    eventually(() -> value("negative-evaluations", COURT, "2023-06-30").body("value", equalTo(3)));

    for (var code : List.of("negative-evaluations", "attendance")) {
      value(code, COURT, "2023-06-30", Map.of("judge", "J1"))
          .body("numerator", equalTo(0))
          .body("value", nullValue())
          .body("status", equalTo("NO_VALUE"))
          .body("reason", equalTo("台账按法院和庭室登记，不分法官"));
    }
    for (var cut : List.of("judge", "department")) {
      value("petitions-handled", COURT, "2023-06-30", Map.of(cut, "J1"))
          .body("value", nullValue())
          .body("reason", equalTo("信访和事项按法院登记，不分庭室和法官"));
    }
    value("petitions-handled", COURT, "2023-06-30").body("reason", equalTo("没有案件：分母为零"));
  }

  @Test
  void who_is_ranked_by_books_has_what_they_say_of_him() {
    var court = "冀0969";
    seatIn(court, "J1", "民一庭", "2023-01-01");
    seatIn(court, "J2", "民二庭", "2023-01-01");
    bookOf(court, "研究室", "media-articles", "2023-02-01", 4);
    bookOf(court, "民一庭", "media-articles", "2023-03-01", 1);
    var number = "(2023)" + court + "民初1号";
    Topic.send(
        number,
        Events.filed("books-ranked-1", number, "2023-01-05", "民一庭", "J1"),
        Events.closed("books-ranked-2", number, "2023-03-05"));

    eventually(
        () ->
            ranks("closed-per-judge", court, "JUDGES")
                .body("ranks.name", contains("J1", "J2"))
                .body("ranks.value", contains(1.0f, 0.0f)));
    ranks("closed-per-judge", court, "DEPARTMENTS")
        .body("ranks.name", contains("民一庭", "民二庭"))
        .body("ranks.denominator", contains(1, 1));
    ranks("media-articles", court, "DEPARTMENTS")
        .body("ranks.name", contains("研究室", "民一庭"))
        .body("ranks.value", contains(4, 1));
  }

  private static ValidatableResponse ranks(String code, String court, String of) {
    return admin()
        .queryParams(Map.of("court", court, "asOf", "2023-06-30", "of", of))
        .get("/api/v1/indicators/" + code + "/ranking")
        .then()
        .statusCode(200);
  }

  @Test
  void the_tag_changes_with_the_books() {
    var before = tag();
    book("inspections", "2023-06-01", 1, null);
    eventually(() -> assertThat(tag(), not(equalTo(before))));
  }

  private static String tag() {
    return value("inspections", COURT, "2023-06-30").extract().header("ETag");
  }

  private static ValidatableResponse book(
      String item, String day, int numerator, Integer denominator) {
    return bookIn(COURT, item, day, numerator, denominator);
  }

  private static ValidatableResponse bookIn(
      String court, String item, String day, Object numerator, Object denominator) {
    return book(court, null, item, day, numerator, denominator);
  }

  private static void bookOf(
      String court, String department, String item, String day, int numerator) {
    book(court, department, item, day, numerator, null);
  }

  private static ValidatableResponse book(
      String court,
      String department,
      String item,
      String day,
      Object numerator,
      Object denominator) {
    var body = new HashMap<String, Object>();
    body.put("court", court);
    body.put("department", department);
    body.put("item", item);
    body.put("day", day);
    body.put("numerator", numerator);
    body.put("denominator", denominator);
    body.put("evidence", "会议纪要");
    return admin()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/ledger")
        .then()
        .statusCode(201);
  }

  private static void seat(String judge, String from, String to) {
    seat(COURT, judge, null, from, to);
  }

  private static void seatIn(String court, String judge, String department, String from) {
    seat(court, judge, department, from, null);
  }

  private static void seat(String court, String judge, String department, String from, String to) {
    var body = new HashMap<String, Object>();
    body.put("court", court);
    body.put("judge", judge);
    body.put("department", department);
    body.put("from", from);
    body.put("to", to);
    admin()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/rosters")
        .then()
        .statusCode(201);
  }
}
