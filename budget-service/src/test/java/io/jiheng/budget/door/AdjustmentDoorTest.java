package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.closed;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.started;
import static io.jiheng.budget.door.Desk.take;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class AdjustmentDoorTest {

  private static final String MORE =
      "\"budget\": {\"budgetWan\": 250, \"fiscalWan\": 235.8, \"otherWan\": 14.2}";

  private String sheet;

  @BeforeEach
  void aSheet() {
    sheet = sheet("336001-2-building", newUnit());
  }

  @Test
  void an_adjusted_budget_counts_from_then_on() {
    String id = approved(sheet);
    pay(id, "V1", "1179000", "2023-06-30").statusCode(201);

    adjust(id, "\"3\"", MORE)
        .statusCode(200)
        .header("ETag", "\"4\"")
        .body("state", equalTo("APPROVED"))
        .body("sheet.budgetWan", equalTo(250.0f));

    read("/projects/" + id + "/execution?asOf=2023-06-30")
        .body("executionRate.percent", equalTo(47.16f))
        .body("standing.status", equalTo("BEHIND"));
    pay(id, "V2", "1321000", "2023-07-01").statusCode(201);
  }

  @Test
  void the_former_budget_stays_readable_with_the_document_that_changed_it() {
    String id = approved(sheet);
    adjust(id, "\"3\"", MORE).statusCode(200);

    read("/projects/" + id + "/revisions/4")
        .statusCode(200)
        .body("step", equalTo("ADJUST"))
        .body("by", equalTo("test-approver"))
        .body("reason", equalTo("年中追加"))
        .body("document.number", equalTo("冀财预〔2023〕18号"))
        .body("document.day", equalTo("2023-06-08"))
        .body("before.sheet.budgetWan", equalTo(235.8f))
        .body("after.sheet.budgetWan", equalTo(250.0f));
    read("/projects/" + id + "/revisions/5")
        .statusCode(404)
        .body("code", equalTo("revision-not-found"));
  }

  @Test
  void two_revisions_are_compared_cell_by_cell() {
    String id = approved(sheet);
    adjust(id, "\"3\"", MORE).statusCode(200);

    read("/projects/" + id + "/differences?from=3")
        .statusCode(200)
        .body("from", equalTo(3))
        .body("to", equalTo(4))
        .body("cells.cell", containsInAnyOrder("预算数", "其他资金"))
        .body("cells.find { it.cell == '预算数' }.before", equalTo("235.80 万元"))
        .body("cells.find { it.cell == '预算数' }.after", equalTo("250.00 万元"));
    read("/projects/" + id + "/differences?from=1&to=2")
        .body("cells", hasSize(1))
        .body("cells[0].after", equalTo("SUBMITTED"));
    read("/projects/" + id + "/differences").statusCode(400);
    read("/projects/" + id + "/differences?from=1&to=9").statusCode(404);
  }

  @Test
  void an_adjusted_plan_is_checked_like_any_other() {
    String id = started(sheet);

    adjust(
            id,
            "\"4\"",
            "\"plan\": [{\"day\": \"2023-06-30\", \"cumulativePercent\": 40},"
                + " {\"day\": \"2023-12-31\", \"cumulativePercent\": 90}]")
        .statusCode(422)
        .body("code", equalTo("sheet-refused"))
        .body("findings[0].code", equalTo("plan-not-hundred"));
    adjust(
            id,
            "\"4\"",
            "\"plan\": [{\"day\": \"2023-06-30\", \"cumulativePercent\": 40},"
                + " {\"day\": \"2023-12-31\", \"cumulativePercent\": 100}]")
        .statusCode(200)
        .body("state", equalTo("IN_EXECUTION"))
        .body("sheet.budgetWan", equalTo(235.8f))
        .body("sheet.plan", hasSize(2));
  }

  @Test
  void a_budget_is_not_adjusted_below_what_is_paid() {
    String id = approved(sheet);
    pay(id, "V1", "2000000", "2023-06-30").statusCode(201);

    adjust(
            id,
            "\"3\"",
            "\"budget\": {\"budgetWan\": 199.9999, \"fiscalWan\": 199.9999, \"otherWan\": 0}")
        .statusCode(409)
        .body("code", equalTo("adjustment-below-bound"))
        .body("boundYuan", equalTo(2000000.0f));
    adjust(id, "\"3\"", "\"budget\": {\"budgetWan\": 200, \"fiscalWan\": 200, \"otherWan\": 0}")
        .statusCode(200);
  }

  @Test
  void an_adjustment_changes_something_and_rests_on_a_document() {
    String id = approved(sheet);

    adjust(id, "\"3\"", "\"plan\": null")
        .statusCode(422)
        .body("code", equalTo("adjustment-of-nothing"));
    as("approver")
        .header("If-Match", "\"3\"")
        .body("{%s, \"reason\": \"追加\"}".formatted(MORE))
        .post("/api/v1/projects/" + id + "/adjust")
        .then()
        .statusCode(400)
        .body("code", equalTo("constraint-violation"));
  }

  @Test
  void who_adjusts_may_approve_and_has_seen_the_latest() {
    String id = approved(sheet);

    adjust(id, "\"2\"", MORE).statusCode(412);
    as("approver")
        .body(body(MORE))
        .post("/api/v1/projects/" + id + "/adjust")
        .then()
        .statusCode(428);
    as("clerk", "treasurer")
        .header("If-Match", "\"3\"")
        .body(body(MORE))
        .post("/api/v1/projects/" + id + "/adjust")
        .then()
        .statusCode(403);
  }

  @Test
  void only_what_is_approved_and_not_yet_closed_is_adjusted() {
    adjust(created(sheet), "\"1\"", MORE).statusCode(409).body("step", equalTo("ADJUST"));
    adjust(closed(sheet("336001-1-jurors", newUnit())), "\"5\"", MORE)
        .statusCode(409)
        .body("state", equalTo("CLOSED"));
  }

  @Test
  void a_closed_account_stays_as_it_is() {
    String id = started(sheet);
    pay(id, "V1", "100", "2023-06-30").statusCode(201);
    take(id, "close", "clerk").statusCode(403);
    take(id, "close", "approver").statusCode(200).body("state", equalTo("CLOSED"));

    pay(id, "V2", "1", "2023-07-01").statusCode(409).body("code", equalTo("project-not-payable"));
    take(id, "start", "clerk").statusCode(409);
    read("/projects/" + id + "/execution").body("executionRate.paidWan", equalTo(0.01f));
  }

  private static ValidatableResponse adjust(String id, String tag, String what) {
    return as("approver")
        .header("If-Match", tag)
        .body(body(what))
        .post("/api/v1/projects/" + id + "/adjust")
        .then();
  }

  private static String body(String what) {
    return """
        {%s, "reason": "年中追加", "documentNumber": "冀财预〔2023〕18号", "documentDate": "2023-06-08"}
        """
        .formatted(what);
  }
}
