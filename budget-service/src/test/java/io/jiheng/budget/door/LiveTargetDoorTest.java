package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.report;
import static io.jiheng.budget.door.ValueTopic.eventually;
import static io.jiheng.budget.door.ValueTopic.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outsourcing project of document 004; its row 7 is 一审服判息诉率, ≥90%. */
@ThroughTheDoor
class LiveTargetDoorTest {

  private static final AtomicInteger COURTS = new AtomicInteger(100);

  private String court;
  private String id;

  @BeforeEach
  void aProjectOfACourt() {
    int number = COURTS.incrementAndGet();
    court = "试" + number;
    String unit = String.valueOf(650_000 + number);
    putUnit(unit, "{\"name\": \"法院\", \"courtCode\": \"%s\"}".formatted(court));
    id = approved(sheet("216101-1-outsourcing", unit));
  }

  @Test
  void links_are_proposed_by_the_names_of_the_rows() {
    targets()
        .body(
            "indicator",
            contains(
                "accepted-count",
                "accepted-count-civil",
                "accepted-count-criminal",
                "accepted-count-other",
                "closed-per-judge",
                null,
                "appeal-free",
                null,
                null,
                null,
                null,
                "civil-mediation-rate",
                "withdrawal-rate",
                null))
        .body("[0].link", equalTo("PROPOSED"))
        .body("[5].link", equalTo("NONE"));
  }

  @Test
  void a_proposed_link_shows_its_value_and_counts_once_it_is_confirmed() {
    tell(court, "appeal-free", "2023-09-14", 456, 500, 7);

    eventually(() -> targets().body("[6].proposed.shown", equalTo("91.20%")));
    targets()
        .body("[6]", not(hasKey("value")))
        .body("[6].attained", equalTo(true))
        .body("[6].distance", equalTo(1.2f));
    read("/projects/" + id + "/self-evaluation").body("card.rows[6].verdict", equalTo("NO_VALUE"));

    as("clerk")
        .post("/api/v1/projects/" + id + "/targets/confirm")
        .then()
        .statusCode(200)
        .body("[6].link", equalTo("CONFIRMED"))
        .body("[6].value.source", equalTo("LIVE"))
        .body("[6].value.proof.numerator", equalTo(456))
        .body("[6].value.proof.denominator", equalTo(500))
        .body("[6].value.proof.rulesVersion", equalTo(2))
        .body("[6].value.proof.calibreVersion", equalTo("2023"))
        .body(
            "[6].value.proof.members",
            endsWith(
                "/api/v1/indicators/appeal-free/members?court=%E8%AF%95"
                    + court.substring(1)
                    + "&asOf=2023-09-14&version=2023"));
    read("/projects/" + id + "/self-evaluation")
        .body("card.rows[6].verdict", equalTo("MET"))
        .body("card.rows[6].actual", equalTo("91.20%"));
  }

  @Test
  void an_older_value_never_takes_the_place_of_a_newer_one() {
    link(7, "appeal-free");
    tell(court, "appeal-free", "2023-09-14", 92, 100, 9);
    tell(court, "appeal-free", "2023-09-14", 80, 100, 8);
    tell(court, "appeal-free", "2023-09-13", 70, 100, 99);
    tell(court, "appeal-free", "2023-09-14", 92, 100, 9);
    tell(court, "appeal-free", "2023-08-31", 88, 100, 5);

    // All of one key lie in one partition: when the last has come, so have all.
    eventually(() -> targets().body("[6].previous.shown", equalTo("88.00%")));
    targets().body("[6].value.shown", equalTo("92.00%")).body("[6].trend", equalTo("IMPROVING"));
  }

  @Test
  void what_the_target_is_missed_by_is_told_exactly() {
    link(7, "appeal-free");
    tell(court, "appeal-free", "2023-09-14", 89_996, 100_000, 1);

    eventually(() -> targets().body("[6].value.shown", equalTo("90.00%")));
    targets().body("[6].attained", equalTo(false));
  }

  @Test
  void what_is_no_value_is_set_aside_and_holds_nothing_up() {
    link(7, "appeal-free");
    ValueTopic.send(court + "/appeal-free", "not a value".getBytes());
    ValueTopic.send(court + "/appeal-free", "{\"court\": \"x\"}".getBytes());
    ValueTopic.send(court + "/appeal-free", null);
    tell(court, "appeal-free", "2023-09-14", 92, 100, 1);

    eventually(() -> targets().body("[6].value.shown", equalTo("92.00%")));
  }

  @Test
  void a_message_of_old_that_names_no_version_of_the_calibre_is_read_on() {
    link(7, "appeal-free");
    ValueTopic.send(
        court + "/appeal-free",
        """
        {"court": "%s", "code": "appeal-free", "asOf": "2023-09-14", "numerator": 92,
         "denominator": 100, "value": 92.00, "unit": "%%", "status": "MET", "rulesVersion": 2,
         "countedAt": null, "revision": 1}
        """
            .formatted(court)
            .getBytes(StandardCharsets.UTF_8));

    eventually(() -> targets().body("[6].value.shown", equalTo("92.00%")));
    targets()
        .body("[6].value.proof", not(hasKey("calibreVersion")))
        .body("[6].value.proof.members", endsWith("&asOf=2023-09-14"));
  }

  @Test
  void a_linked_row_is_not_reported_until_the_link_is_undone() {
    link(7, "appeal-free");
    report(id, 7, "95%", "2023-08-31").statusCode(409).body("code", equalTo("target-linked"));

    settle(7, "{}").statusCode(200).body("link", equalTo("NONE")).body("indicator", nullValue());
    report(id, 7, "95%", "2023-08-31").statusCode(201);
    targets().body("[6].value.source", equalTo("REPORTED")).body("[6].attained", equalTo(true));
  }

  @Test
  void the_execution_of_the_budget_is_reckoned_from_the_own_ledger() {
    String building = approved(sheet("336001-2-building", newUnit()));
    pay(building, "V1", "1179000", "2023-06-20").statusCode(201);
    pay(building, "V2", "1061100", "2023-09-10").statusCode(201);
    as("clerk")
        .body("{\"indicator\": \"budget-execution-rate\"}")
        .put("/api/v1/projects/" + building + "/targets/3")
        .then()
        .statusCode(200)
        .body("value.shown", equalTo("95.00%"))
        .body("value.proof.numerator", equalTo(224.01f))
        .body("previous.shown", equalTo("50.00%"))
        .body("previous.asOf", equalTo("2023-06-30"))
        .body("attained", equalTo(true));
  }

  @Test
  void a_bare_figure_is_read_as_a_person_says() {
    settle(8, "{\"readAs\": \"AT_MOST\"}").statusCode(200).body("readAs", equalTo("AT_MOST"));
    report(id, 8, "2年", "2023-08-31").statusCode(201);

    targets().body("[7].attained", equalTo(false)).body("[7].distance", equalTo(-1));
  }

  @Test
  void who_settled_what_and_when_is_told_the_latest_first() {
    link(7, "appeal-free");
    settle(7, "{\"indicator\": \"appeal-free-own\", \"readAs\": \"EQUAL\"}").statusCode(200);
    link(1, "accepted-count");

    read("/projects/" + id + "/targets/7/settings")
        .statusCode(200)
        .body("number", contains(2, 1))
        .body("description", contains("一审服判息诉率", "一审服判息诉率"))
        .body("[0].from.indicator", equalTo("appeal-free"))
        .body("to.indicator", contains("appeal-free-own", "appeal-free"))
        .body("to.readAs", contains("EQUAL", null))
        .body("by", contains("test-clerk", "test-clerk"))
        .body("[1]", not(hasKey("from")));
    read("/projects/" + id + "/targets/99/settings").statusCode(404);
  }

  @Test
  void only_a_clerk_settles_and_only_rows_that_are_there() {
    as("viewer", "treasurer")
        .body("{}")
        .put("/api/v1/projects/" + id + "/targets/1")
        .then()
        .statusCode(403);
    settle(99, "{}").statusCode(404);
    settle(1, "{\"indicator\": \"No Such!\"}").statusCode(400);
  }

  private ValidatableResponse targets() {
    return read("/projects/" + id + "/targets").statusCode(200);
  }

  private void link(int row, String code) {
    settle(row, "{\"indicator\": \"%s\"}".formatted(code)).statusCode(200);
  }

  private ValidatableResponse settle(int row, String setting) {
    return as("clerk").body(setting).put("/api/v1/projects/" + id + "/targets/" + row).then();
  }
}
