package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Papers.PLANS;
import static io.jiheng.budget.door.Papers.SHEETS;
import static io.jiheng.budget.door.Papers.change;
import static io.jiheng.budget.door.Papers.changedSheet;
import static io.jiheng.budget.door.Papers.giveBack;
import static io.jiheng.budget.door.Papers.importedSheet;
import static io.jiheng.budget.door.Papers.path;
import static io.jiheng.budget.door.Papers.plan;
import static io.jiheng.budget.door.Papers.put;
import static io.jiheng.budget.door.Papers.sheet;
import static io.jiheng.budget.door.Papers.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of units' documents from draft to approval, and afterwards. */
@ThroughTheDoor
class PaperLifeDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void a_document_is_entered_changed_and_deleted_while_it_is_a_draft() {
    put(SHEETS, unit, sheet("≥100"))
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("head.state", equalTo("DRAFT"))
        .body("rows[0].target.number", equalTo(100));

    change(SHEETS, unit, "\"1\"", sheet("≥200")).statusCode(200).header("ETag", "\"2\"");
    change(SHEETS, unit, "\"2\"", sheet("≥200")).statusCode(200).header("ETag", "\"2\"");

    as("clerk").header("If-Match", "\"2\"").delete(path(SHEETS, unit)).then().statusCode(204);
    read("/overall-sheets/" + unit + "/2023").statusCode(404);
  }

  @Test
  void what_is_read_can_be_written_back_as_it_is() {
    importedSheet(unit);
    String asRead = as("clerk").get(path(SHEETS, unit)).asString();

    change(SHEETS, unit, "\"1\"", asRead).statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void who_has_seen_an_older_one_is_told_so_and_who_does_not_say_is_asked() {
    put(SHEETS, unit, sheet("≥100")).statusCode(201);
    change(SHEETS, unit, "\"1\"", sheet("≥200")).statusCode(200);

    change(SHEETS, unit, "\"1\"", sheet("≥1")).statusCode(412);
    put(SHEETS, unit, sheet("≥1")).statusCode(428).body("code", equalTo("if-match-required"));
    as("clerk").delete(path(SHEETS, unit)).then().statusCode(428);
    as("clerk")
        .header("If-Match", "\"1\"")
        .post(path(SHEETS, unit) + "/submit")
        .then()
        .statusCode(412);
    change(PLANS, unit, "\"1\"", plan("≥90%")).statusCode(412);
  }

  @Test
  void of_many_who_change_the_same_revision_the_first_does() throws InterruptedException {
    put(SHEETS, unit, sheet("≥100")).statusCode(201);

    List<Integer> answers =
        AtOnce.of(
            8, racer -> change(SHEETS, unit, "\"1\"", sheet("≥20" + racer)).extract().statusCode());

    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    read("/overall-sheets/" + unit + "/2023").header("ETag", "\"2\"");
  }

  @Test
  void steps_are_taken_in_order_by_those_who_may() {
    put(SHEETS, unit, sheet("≥100")).statusCode(201);

    take(SHEETS, unit, "approve", "approver")
        .statusCode(409)
        .body("code", equalTo("unit-document-state"))
        .body("state", equalTo("DRAFT"));
    take(SHEETS, unit, "submit", "approver").statusCode(403);
    take(SHEETS, unit, "submit", "clerk").statusCode(200).body("head.state", equalTo("SUBMITTED"));
    take(SHEETS, unit, "approve", "clerk").statusCode(403);
    change(SHEETS, unit, "\"2\"", sheet("≥1")).statusCode(409);
    take(SHEETS, unit, "approve", "approver")
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("head.state", equalTo("APPROVED"));
    as("clerk")
        .header("If-Match", "\"3\"")
        .delete(path(SHEETS, unit))
        .then()
        .statusCode(409)
        .body("code", equalTo("unit-document-not-draft"));
  }

  @Test
  void a_return_says_why_and_the_mended_document_is_submitted_again() {
    put(SHEETS, unit, sheet("≥100")).statusCode(201);
    take(SHEETS, unit, "submit", "clerk").statusCode(200);

    giveBack(SHEETS, unit, "目标偏低")
        .statusCode(200)
        .body("head.state", equalTo("RETURNED"))
        .body("head.reason", equalTo("目标偏低"));
    giveBack(SHEETS, unit, "").statusCode(400);
    change(SHEETS, unit, "\"3\"", sheet("≥200"))
        .statusCode(200)
        .body("head.state", equalTo("RETURNED"));
    take(SHEETS, unit, "submit", "clerk").statusCode(200);

    read("/overall-sheets/" + unit + "/2023/revisions")
        .body("head.step", contains("SUBMIT", "CHANGE", "RETURN", "SUBMIT", "CREATE"))
        .body("head[2].by", equalTo("test-approver"));
  }

  @Test
  void what_is_submitted_or_approved_is_not_imported_over_and_says_what_to_do() {
    importedSheet(unit);
    take(SHEETS, unit, "submit", "clerk").statusCode(200);
    bring("000.txt", changedSheet(), "unit=" + unit)
        .statusCode(422)
        .body("findings.code", contains("unit-document-submitted"))
        .body("findings[0].message", containsString("退回"));
    take(SHEETS, unit, "approve", "approver").statusCode(200);

    preview("000.txt", changedSheet(), "unit=" + unit)
        .body("errors", equalTo(1))
        .body("ofUnits[0].findings.code", hasItem("unit-document-approved"))
        .body("ofUnits[0].findings.message", hasItem(containsString("调整（adjust）")));
    importedSheet(unit);
    read("/overall-sheets/" + unit + "/2023").header("ETag", "\"3\"");
  }

  @Test
  void a_returned_document_that_is_imported_again_stays_returned() {
    importedSheet(unit);
    take(SHEETS, unit, "submit", "clerk").statusCode(200);
    giveBack(SHEETS, unit, "目标偏低").statusCode(200);

    bring("000.txt", changedSheet(), "unit=" + unit).statusCode(201);

    read("/overall-sheets/" + unit + "/2023")
        .header("ETag", "\"4\"")
        .body("head.state", equalTo("RETURNED"))
        .body("head.step", equalTo("CHANGE"))
        .body("rows[0].mean", equalTo("6912"));
  }

  @Test
  void the_list_is_narrowed_by_unit_year_and_state_and_cut_into_pages() {
    put(SHEETS, unit, sheet("≥100")).statusCode(201);
    as("clerk")
        .body(sheet("≥1"))
        .put("/api/v1/overall-sheets/" + unit + "/2024")
        .then()
        .statusCode(201);
    take(SHEETS, unit, "submit", "clerk").statusCode(200);

    read("/overall-sheets?unit=" + unit)
        .body("total", equalTo(2))
        .body("items.year", contains(2024, 2023));
    read("/overall-sheets?year=2024&unit=" + unit).body("items.state", contains("DRAFT"));
    read("/overall-sheets?state=SUBMITTED&unit=" + unit).body("items.revision", contains(2));
    read("/overall-sheets?size=1&page=1&unit=" + unit)
        .body("items.year", contains(2023))
        .body("total", equalTo(2));
    read("/department-plans?unit=" + unit).body("total", equalTo(0));
  }

  @Test
  void a_unit_that_is_unknown_has_no_documents() {
    put(SHEETS, "999999", sheet("≥1")).statusCode(404).body("code", equalTo("unit-not-found"));
    put(SHEETS, unit, "{\"rows\": []}").statusCode(400);
  }
}
