package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Papers.PLANS;
import static io.jiheng.budget.door.Papers.SHEETS;
import static io.jiheng.budget.door.Papers.adjust;
import static io.jiheng.budget.door.Papers.path;
import static io.jiheng.budget.door.Papers.plan;
import static io.jiheng.budget.door.Papers.planMember;
import static io.jiheng.budget.door.Papers.put;
import static io.jiheng.budget.door.Papers.row;
import static io.jiheng.budget.door.Papers.sheet;
import static io.jiheng.budget.door.Papers.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An approved document of a unit is adjusted 调整, on the grounds of another. */
@ThroughTheDoor
class PaperAdjustmentDoorTest {

  private static final String MORE = "\"rows\": [" + row("≥300") + "],";

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void an_adjustment_rests_on_a_document_and_the_former_content_stays_readable() {
    approvedSheet();

    adjust(SHEETS, unit, "\"3\"", MORE)
        .statusCode(200)
        .header("ETag", "\"4\"")
        .body("head.state", equalTo("APPROVED"))
        .body("head.document.number", equalTo("迁法〔2023〕9号"))
        .body("head.document.day", equalTo("2023-07-01"))
        .body("rows[0].annual", equalTo("≥300"));

    read("/overall-sheets/" + unit + "/2023/revisions/3").body("rows[0].annual", equalTo("≥100"));
    read("/overall-sheets/" + unit + "/2023/differences?from=3")
        .statusCode(200)
        .body("to", equalTo(4))
        .body("cells", hasSize(1))
        .body("cells[0].row", equalTo("结案数"))
        .body("cells[0].cell", equalTo("年度指标值"))
        .body("cells[0].before", equalTo("≥100"))
        .body("cells[0].after", equalTo("≥300"));
  }

  @Test
  void an_adjustment_is_refused_where_nothing_is_approved_or_nothing_changes() {
    put(SHEETS, unit, sheet("≥300")).statusCode(201);
    adjust(SHEETS, unit, "\"1\"", MORE).statusCode(409);
    take(SHEETS, unit, "submit", "clerk").statusCode(200);
    take(SHEETS, unit, "approve", "approver").statusCode(200);

    adjust(SHEETS, unit, "\"3\"", MORE)
        .statusCode(422)
        .body("code", equalTo("unit-document-adjustment-of-nothing"));
    adjust(SHEETS, unit, "\"1\"", MORE.replace("300", "9")).statusCode(412);
    as("approver")
        .body("{" + MORE + "\"reason\": \"\"}")
        .post(path(SHEETS, unit) + "/adjust")
        .then()
        .statusCode(400);
  }

  @Test
  void a_plan_has_the_same_life_and_its_goals_are_compared() {
    put(PLANS, unit, plan("≥90%"))
        .statusCode(201)
        .body("plan.goals[0].indicators[0].number", equalTo(90));
    take(PLANS, unit, "submit", "clerk").statusCode(200);
    take(PLANS, unit, "approve", "approver").statusCode(200);

    adjust(PLANS, unit, "\"3\"", planMember("≥92%") + ",").statusCode(200);

    read("/department-plans/" + unit + "/2023/differences?from=1")
        .body("cells.row", contains("表头", "分项绩效目标 1 绩效指标 结案率"))
        .body("cells.before", contains("DRAFT", "≥90%"))
        .body("cells.after", contains("APPROVED", "≥92%"));
    read("/department-plans/" + unit + "/2023/revisions/1").body("head.state", equalTo("DRAFT"));
  }

  private void approvedSheet() {
    put(SHEETS, unit, sheet("≥100")).statusCode(201);
    take(SHEETS, unit, "submit", "clerk").statusCode(200);
    take(SHEETS, unit, "approve", "approver").statusCode(200);
  }
}
