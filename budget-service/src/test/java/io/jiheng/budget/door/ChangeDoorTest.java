package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class ChangeDoorTest {

  private String sheet;

  @BeforeEach
  void aSheet() {
    sheet = sheet("336001-2-building", newUnit());
  }

  @Test
  void a_draft_is_changed_by_who_has_seen_the_latest() {
    String id = created(sheet);

    change(id, "\"1\"", cheaper()).statusCode(200).header("ETag", "\"2\"");

    read("/projects/" + id).body("sheet.budgetWan", equalTo(200.0f));
  }

  @Test
  void who_has_seen_an_older_one_is_told_so_and_who_does_not_say_is_asked() {
    String id = created(sheet);
    change(id, "\"1\"", cheaper()).statusCode(200);

    change(id, "\"1\"", sheet).statusCode(412).body("code", equalTo("precondition-failed"));
    change(id, "\"soon\"", sheet).statusCode(412);
    as("clerk")
        .body(sheet)
        .put("/api/v1/projects/" + id)
        .then()
        .statusCode(428)
        .body("code", equalTo("if-match-required"));
    as("clerk").delete("/api/v1/projects/" + id).then().statusCode(428);
  }

  @Test
  void an_error_keeps_the_former_sheet() {
    String id = created(sheet);

    change(id, "\"1\"", sheet.replace("\"fiscalWan\": 235.8", "\"fiscalWan\": 1")).statusCode(422);

    read("/projects/" + id).body("revision", equalTo(1)).body("sheet.fiscalWan", equalTo(235.8f));
  }

  @Test
  void a_project_stays_with_its_unit_and_year() {
    String id = created(sheet);

    change(id, "\"1\"", sheet("336001-2-building", newUnit()))
        .statusCode(422)
        .body("code", equalTo("project-moved"));
  }

  @Test
  void what_is_approved_is_neither_changed_nor_deleted() {
    String id = approved(sheet);

    change(id, "\"3\"", cheaper())
        .statusCode(409)
        .body("code", equalTo("project-state"))
        .body("state", equalTo("APPROVED"));
    as("clerk")
        .header("If-Match", "\"3\"")
        .delete("/api/v1/projects/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("project-not-draft"));
  }

  @Test
  void a_deleted_draft_is_gone() {
    String id = created(sheet);

    as("clerk").header("If-Match", "\"1\"").delete("/api/v1/projects/" + id).then().statusCode(204);

    read("/projects/" + id).statusCode(404);
  }

  @Test
  void every_change_can_be_read_with_what_was_before_and_after() {
    String id = created(sheet);
    change(id, "\"1\"", cheaper()).statusCode(200);
    take(id, "submit", "clerk").statusCode(200);

    read("/projects/" + id + "/revisions")
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.step", contains("SUBMIT", "CHANGE", "CREATE"))
        .body("items[1].by", equalTo("test-clerk"))
        .body("items[1].before.sheet.budgetWan", equalTo(235.8f))
        .body("items[1].after.sheet.budgetWan", equalTo(200.0f))
        .body("items[0].after.state", equalTo("SUBMITTED"))
        .body("items[2]", not(hasKey("before")));
  }

  @Test
  void a_return_says_why_and_the_mended_sheet_is_submitted_again() {
    String id = created(sheet);
    take(id, "submit", "clerk").statusCode(200).body("state", equalTo("SUBMITTED"));

    as("approver")
        .body("{\"reason\": \"单位有误\"}")
        .post("/api/v1/projects/" + id + "/return")
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"));
    change(id, "\"3\"", cheaper()).statusCode(200).body("state", equalTo("RETURNED"));
    take(id, "submit", "clerk").statusCode(200);
    take(id, "approve", "approver").statusCode(200);
    take(id, "start", "approver").statusCode(200).body("state", equalTo("IN_EXECUTION"));
    read("/projects/" + id + "/revisions").body("items[4].reason", equalTo("单位有误"));
  }

  @Test
  void steps_are_taken_in_order_by_those_who_may() {
    String id = created(sheet);

    take(id, "approve", "approver").statusCode(409).body("step", equalTo("APPROVE"));
    take(id, "submit", "approver").statusCode(403);
    take(id, "submit", "clerk").statusCode(200);
    take(id, "approve", "clerk").statusCode(403);
    as("approver")
        .header("If-Match", "\"1\"")
        .post("/api/v1/projects/" + id + "/approve")
        .then()
        .statusCode(412);
    as("approver")
        .body("{\"reason\": \"\"}")
        .post("/api/v1/projects/" + id + "/return")
        .then()
        .statusCode(400);
  }

  private String cheaper() {
    return sheet
        .replace("\"budgetWan\": 235.8", "\"budgetWan\": 200")
        .replace("\"fiscalWan\": 235.8", "\"fiscalWan\": 200");
  }

  private static ValidatableResponse change(String id, String tag, String body) {
    return as("clerk").header("If-Match", tag).body(body).put("/api/v1/projects/" + id).then();
  }
}
