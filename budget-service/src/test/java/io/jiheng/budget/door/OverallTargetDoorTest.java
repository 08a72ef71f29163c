package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Counter.text;
import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Papers.SHEETS;
import static io.jiheng.budget.door.Papers.take;
import static io.jiheng.budget.door.ValueTopic.eventually;
import static io.jiheng.budget.door.ValueTopic.tell;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overall sheet of document 000; its row 5 is 中院执行案件执结率, ≥90%, row 11 ≤53 days. */
@ThroughTheDoor
class OverallTargetDoorTest {

  private static final AtomicInteger COURTS = new AtomicInteger(100);

  private String court;
  private String unit;

  @BeforeEach
  void anOverallSheetOfACourt() {
    int number = COURTS.incrementAndGet();
    court = "整" + number;
    unit = String.valueOf(670_000 + number);
    putUnit(unit, "{\"name\": \"法院\", \"courtCode\": \"%s\"}".formatted(court));
    bring("000.txt", text("000-overall", "nothing", unit), "unit=" + unit).statusCode(201);
  }

  @Test
  void links_are_proposed_by_the_names_of_the_rows_and_not_of_what_whole_cities_reach() {
    targets()
        .body("$", hasSize(24))
        .body("[0].level1", equalTo("案件审判"))
        .body("[0].indicator", equalTo("closed-count"))
        .body("[4].indicator", equalTo("enforcement-closing-rate"))
        .body("[4].link", equalTo("PROPOSED"))
        .body("[5].description", startsWith("全市法院"))
        .body("[5].link", equalTo("NONE"));
  }

  @Test
  void a_linked_row_has_its_live_value_with_distance_trend_and_proof() {
    link(5, "enforcement-closing-rate").statusCode(200).body("link", equalTo("CONFIRMED"));
    tell(court, "enforcement-closing-rate", "2023-08-31", 90, 100, 1);
    tell(court, "enforcement-closing-rate", "2023-09-14", 456, 500, 2);

    eventually(() -> targets().body("[4].value.shown", equalTo("91.20%")));
    targets()
        .body("[4].attained", equalTo(true))
        .body("[4].distance", equalTo(1.2f))
        .body("[4].previous.shown", equalTo("90.00%"))
        .body("[4].trend", equalTo("IMPROVING"))
        .body("[4].value.proof.calibreVersion", equalTo("2023"));
  }

  @Test
  void a_linked_row_is_frozen_with_its_proof() {
    link(5, "enforcement-closing-rate").statusCode(200);
    tell(court, "enforcement-closing-rate", "2023-08-31", 90, 100, 1);
    eventually(() -> targets().body("[4].value.shown", equalTo("90.00%")));

    freeze(5, "2023-09-10").statusCode(409).body("known", contains("2023-08-31"));
    freeze(5, "2023-08-31")
        .statusCode(201)
        .body("row", equalTo(5))
        .body("value.source", equalTo("FROZEN"))
        .body("value.proof.members", containsString("/enforcement-closing-rate/members?court="));
    tell(court, "enforcement-closing-rate", "2023-09-14", 80, 100, 2);
    link(4, "enforcement-closing-rate").statusCode(200);

    eventually(() -> targets().body("[3].value.shown", equalTo("80.00%")));
    targets().body("[4].value.shown", equalTo("90.00%"));
    read(path("/5/freezes")).statusCode(200).body("value.shown", contains("90.00%"));
  }

  @Test
  void what_is_not_linked_is_reported_once_the_sheet_is_approved_in_the_measure_of_its_figure() {
    report(11, "52.9天", "2023-08-31").statusCode(409).body("state", equalTo("DRAFT"));
    take(SHEETS, unit, "submit", "clerk").statusCode(200);
    take(SHEETS, unit, "approve", "approver").statusCode(200);
    report(11, "52.9天", "2023-08-31").statusCode(201).body("row", equalTo(11));
    report(11, "52.9%", "2023-08-31").statusCode(422).body("code", equalTo("value-unreadable"));

    targets()
        .body("[10].value.source", equalTo("REPORTED"))
        .body("[10].value.evidence", equalTo("月报"))
        .body("[10].target", equalTo("≤53"))
        .body("[10].attained", equalTo(true))
        .body("[10].distance", equalTo(0.1f));
    read(path("/11/reports")).statusCode(200).body("text", contains("52.9天"));
    link(11, "mean-case-days").statusCode(200);
    report(11, "50天", "2023-08-31").statusCode(409).body("code", equalTo("target-linked"));
  }

  @Test
  void links_follow_their_row_into_a_new_revision_and_the_lost_ones_are_told() {
    link(1, "closed-count").statusCode(200);
    link(5, "enforcement-closing-rate").statusCode(200);
    link(11, "mean-case-days").statusCode(200);
    byte[] changed = withAnotherFirstRowAndTwoExchanged();

    preview("000.txt", changed, "unit=" + unit)
        .body("ofUnits[0].findings.code", hasItem("unit-document-links-lost"))
        .body(
            "ofUnits[0].findings.find { it.code == 'unit-document-links-lost' }.message",
            containsString("中院结案数"));
    read(path("/lost")).statusCode(200).body("$", empty());
    bring("000.txt", changed, "unit=" + unit).statusCode(201);

    read(path("/lost"))
        .body("description", contains("中院结案数"))
        .body("duty", contains("案件审判"))
        .body("to.indicator", contains("closed-count"))
        .body("by", contains("test-clerk"));
    targets()
        .body("[0].link", equalTo("NONE"))
        .body("[3].description", equalTo("中院执行案件执结率"))
        .body("[3].link", equalTo("CONFIRMED"))
        .body("[4].link", not(equalTo("CONFIRMED")))
        .body("[10].indicator", equalTo("mean-case-days"))
        .body("[10].link", equalTo("CONFIRMED"));
  }

  @Test
  void who_settled_what_and_when_is_told_of_a_row_wherever_it_has_moved() {
    link(5, "enforcement-closing-rate").statusCode(200);
    settle(5, "{}").statusCode(200);
    bring("000.txt", withAnotherFirstRowAndTwoExchanged(), "unit=" + unit).statusCode(201);

    read(path("/4/settings"))
        .statusCode(200)
        .body("duty", contains("案件执行", "案件执行"))
        .body("[0].from.indicator", equalTo("enforcement-closing-rate"))
        .body("to.indicator", contains(null, "enforcement-closing-rate"));
    read(path("/5/settings")).body("$", empty());
  }

  @Test
  void the_execution_of_the_unit_s_budgets_is_reckoned_from_the_own_ledger() {
    String building = approved(sheet("336001-2-building", unit));
    String jurors = approved(sheet("336001-1-jurors", unit));
    pay(building, "V1", "1179000", "2023-06-20").statusCode(201);
    pay(jurors, "V2", "50000", "2023-09-10").statusCode(201);

    link(5, "budget-execution-rate")
        .statusCode(200)
        .body("value.shown", equalTo("50.00%"))
        .body("value.proof.numerator", equalTo(122.9f))
        .body("value.proof.denominator", equalTo(245.8f))
        .body(
            "value.proof.members",
            equalTo("/api/v1/units/" + unit + "/execution?year=2023&asOf=2023-09-15"))
        .body("previous.asOf", equalTo("2023-06-30"));
  }

  @Test
  void all_proposals_are_confirmed_at_once_and_a_link_can_be_undone() {
    as("clerk")
        .post("/api/v1" + path("/confirm"))
        .then()
        .statusCode(200)
        .body("findAll { it.link == 'PROPOSED' }", empty())
        .body("indicator", hasItems("closed-count", "press-conferences"));
    settle(1, "{}").statusCode(200).body("link", equalTo("NONE")).body("", not(hasKey("value")));
  }

  @Test
  void only_a_clerk_in_whose_sight_the_unit_is_settles_and_only_rows_that_are_there() {
    as("viewer", "treasurer").body("{}").put("/api/v1" + path("/1")).then().statusCode(403);
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("别处"), "viewer"))
        .get("/api/v1" + path(""))
        .then()
        .statusCode(404)
        .body("code", equalTo("unit-not-found"));
    settle(99, "{}").statusCode(404).body("code", equalTo("target-not-found"));
    settle(1, "{\"indicator\": \"No Such!\"}").statusCode(400);
    read("/overall-sheets/" + unit + "/2022/targets")
        .statusCode(404)
        .body("code", equalTo("unit-document-not-found"));
  }

  private byte[] withAnotherFirstRowAndTwoExchanged() {
    String sheet = new String(text("000-overall", "中院结案数", "中院审结案件总数"), StandardCharsets.UTF_8);
    String fourth = line(sheet, "中院无财产可供执行");
    String fifth = line(sheet, "中院执行案件执结率");
    return sheet
        .replace(fourth + "\n" + fifth, fifth + "\n" + fourth)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }

  private ValidatableResponse targets() {
    return read(path("")).statusCode(200);
  }

  private String path(String rest) {
    return "/overall-sheets/" + unit + "/2023/targets" + rest;
  }

  private ValidatableResponse link(int row, String code) {
    return settle(row, "{\"indicator\": \"%s\"}".formatted(code));
  }

  private ValidatableResponse settle(int row, String setting) {
    return as("clerk").body(setting).put("/api/v1" + path("/" + row)).then();
  }

  private ValidatableResponse report(int row, String text, String day) {
    return as("clerk")
        .body("{\"text\": \"%s\", \"asOf\": \"%s\", \"evidence\": \"月报\"}".formatted(text, day))
        .post("/api/v1" + path("/" + row + "/reports"))
        .then();
  }

  private ValidatableResponse freeze(int row, String day) {
    return as("clerk")
        .body("{\"day\": \"%s\"}".formatted(day))
        .post("/api/v1" + path("/" + row + "/freezes"))
        .then();
  }
}
