package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.closed;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.inYear;
import static io.jiheng.budget.door.Desk.named;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.explained;
import static io.jiheng.budget.door.EvaluationDesk.handScored;
import static io.jiheng.budget.door.EvaluationDesk.save;
import static io.jiheng.budget.door.EvaluationDesk.submit;
import static io.jiheng.budget.door.FourEyesSteps.adjust;
import static io.jiheng.budget.door.FourEyesSteps.carryOver;
import static io.jiheng.budget.door.FourEyesSteps.commit;
import static io.jiheng.budget.door.FourEyesSteps.draw;
import static io.jiheng.budget.door.FourEyesSteps.giveBack;
import static io.jiheng.budget.door.FourEyesSteps.release;
import static io.jiheng.budget.door.FourEyesSteps.step;
import static io.jiheng.budget.door.FourEyesSteps.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks and who decides are two people, in every workflow, unless the unit does without. */
@ThroughTheDoor
class FourEyesDoorTest {

  /** Of the clerk at the desk, who has submitted everything there. */
  private static final String CLERK = "test-clerk";

  private static final String TREASURER = "test-treasurer";
  private static final int RACERS = 24;

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void who_submitted_a_sheet_does_not_approve_it() {
    String id = submitted();

    refused(() -> step(id, "approve", CLERK));
    step(id, "approve", CLERK)
        .body("detail", containsString("test-clerk 提出的事项须由他人办理"))
        .body("unit", equalTo(unit));
    named(CLERK, "approver")
        .header("Accept-Language", "en")
        .post("/api/v1/projects/" + id + "/approve")
        .then()
        .statusCode(403)
        .body("title", equalTo("Four eyes"))
        .body("detail", containsString("test-clerk has asked for this"));
    read("/projects/" + id).body("state", equalTo("SUBMITTED"));
    step(id, "approve", "another").statusCode(200);
  }

  @Test
  void an_admin_is_one_person_too() {
    String id = created(sheet("336001-2-building", unit));
    named("boss", "admin").post("/api/v1/projects/" + id + "/submit").then().statusCode(200);

    named("boss", "admin").post("/api/v1/projects/" + id + "/approve").then().statusCode(403);
    named("boss2", "admin").post("/api/v1/projects/" + id + "/approve").then().statusCode(200);
  }

  @Test
  void who_submitted_last_counts_and_may_take_it_back_himself() {
    String id = submitted();
    named(CLERK, "approver")
        .body("{\"reason\": \"金额有误\"}")
        .post("/api/v1/projects/" + id + "/return")
        .then()
        .statusCode(200);
    named("second", "clerk").post("/api/v1/projects/" + id + "/submit").then().statusCode(200);

    refused(() -> step(id, "approve", "second"));
    step(id, "approve", CLERK).statusCode(200);
  }

  @Test
  void who_submitted_a_sheet_does_not_adjust_it() {
    String id = approved(sheet("336001-2-building", unit));

    refused(() -> adjust(id, CLERK));
    adjust(id, "another").statusCode(200);
  }

  @Test
  void who_submitted_a_sheet_does_not_move_its_money() {
    String small = approved(sheet("336001-1-jurors", unit));
    String large = approved(sheet("336001-2-building", unit));

    refused(() -> transfer("T1", small, large, CLERK));
    transfer("T1", small, large, "another").statusCode(201);
    transfer("T1", small, large, CLERK).statusCode(200);
  }

  @Test
  void who_submitted_a_sheet_does_not_carry_its_money_over() {
    String closed = closed(inYear(2022, sheet("336001-1-jurors", unit)));
    String next = approved(sheet("336001-1-jurors", unit));

    refused(() -> carryOver(closed, next, CLERK));
    carryOver(closed, next, "another").statusCode(201);
  }

  @Test
  void who_submitted_a_unit_document_neither_approves_nor_adjusts_it() {
    for (String kind : List.of(Papers.SHEETS, Papers.PLANS)) {
      boolean isSheet = kind.equals(Papers.SHEETS);
      Papers.put(kind, unit, isSheet ? Papers.sheet("≥100") : Papers.plan("≥90%")).statusCode(201);
      Papers.take(kind, unit, "submit", "clerk").statusCode(200);

      refused(() -> named(CLERK, "approver").post(Papers.path(kind, unit) + "/approve").then());
      Papers.take(kind, unit, "approve", "approver").statusCode(200);
      String changed =
          isSheet ? "\"rows\": [" + Papers.row("≥200") + "]" : Papers.planMember("≥95%");
      refused(() -> adjustPaper(kind, changed, CLERK));
      adjustPaper(kind, changed, "another").statusCode(200);
    }
  }

  @Test
  void who_signed_a_self_evaluation_does_not_open_it_again() {
    String id = handScored(unit);
    save(id, "\"0\"", explained(HandScored.UNEXPLAINED)).statusCode(200);
    submit(id).statusCode(200);

    refused(() -> giveBack(id, CLERK));
    giveBack(id, "another").statusCode(200);
  }

  @Test
  void who_entered_a_contract_neither_pays_out_of_it_nor_releases_it() {
    String id = approved(sheet("336001-2-building", unit));
    commit(id, TREASURER).statusCode(201);

    refused(() -> draw(id, TREASURER));
    refused(() -> release(id, TREASURER));
    read("/projects/" + id + "/payments").body("total", equalTo(0));
    draw(id, "another").statusCode(201);
    draw(id, TREASURER).statusCode(200);
    release(id, "another").statusCode(201);
    release(id, TREASURER).statusCode(200);
  }

  @Test
  void a_unit_may_do_without_and_who_changed_that_stays_known() {
    String id = submitted();
    String path = "/api/v1/units/" + unit + "/four-eyes";
    read("/units/" + unit + "/four-eyes")
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("required", equalTo(true))
        .body("changes.size()", equalTo(0));

    put("clerk", "approver", "treasurer").put(path).then().statusCode(403);
    put("admin").header("If-Match", "\"1\"").put(path).then().statusCode(412);
    put("admin").put(path).then().statusCode(200).header("ETag", "\"1\"");
    put("admin").put(path).then().statusCode(200).header("ETag", "\"1\"");

    read("/units/" + unit + "/four-eyes")
        .body("required", equalTo(false))
        .body("changes.size()", equalTo(1))
        .body("changes[0].by", equalTo("test-admin"))
        .body("changes[0].reason", equalTo("只有一人"))
        .body("changes[0].at", equalTo("2023-09-15T01:00:00Z"));
    step(id, "approve", CLERK).statusCode(200);

    as("admin").body("{\"required\": true, \"reason\": \"已增员\"}").put(path).then().statusCode(200);
    refused(() -> adjust(id, CLERK));
    read("/units/" + unit + "/four-eyes").body("changes.reason", equalTo(List.of("已增员", "只有一人")));
  }

  @Test
  void another_unit_is_not_touched_by_it() {
    put("admin").put("/api/v1/units/" + newUnit() + "/four-eyes").then().statusCode(200);

    String id = submitted();
    refused(() -> step(id, "approve", CLERK));
    put("admin").put("/api/v1/units/999999/four-eyes").then().statusCode(404);
    as("admin")
        .body("{\"required\": false}")
        .put("/api/v1/units/" + unit + "/four-eyes")
        .then()
        .statusCode(400);
  }

  @Test
  void nobody_slips_through_between_submitting_and_approving() throws InterruptedException {
    String id = created(sheet("336001-2-building", unit));

    List<Integer> answers =
        AtOnce.of(
            RACERS,
            racer ->
                named("quick", "clerk", "approver")
                    .post("/api/v1/projects/" + id + (racer % 2 == 0 ? "/submit" : "/approve"))
                    .statusCode());

    assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 403, 409);
    read("/projects/" + id).body("state", equalTo("SUBMITTED"));
  }

  @Test
  void of_many_who_approve_at_once_it_is_never_who_submitted() throws InterruptedException {
    String id = submitted();

    List<Integer> answers =
        AtOnce.of(
            RACERS,
            racer ->
                step(id, "approve", racer % 4 == 0 ? "another" : CLERK).extract().statusCode());

    assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 403, 409);
    read("/projects/" + id + "/revisions/3").body("by", equalTo("another"));
  }

  private String submitted() {
    String id = created(sheet("336001-2-building", unit));
    Desk.take(id, "submit", "clerk").statusCode(200);
    return id;
  }

  private static RequestSpecification put(String... roles) {
    return as(roles).body("{\"required\": false, \"reason\": \"只有一人\"}");
  }

  private static void refused(Supplier<ValidatableResponse> request) {
    request
        .get()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("four-eyes"))
        .body("by", notNullValue());
  }

  private ValidatableResponse adjustPaper(String kind, String member, String name) {
    return named(name, "approver")
        .header("If-Match", "\"3\"")
        .body(
            """
            {%s, "reason": "年中调整", "documentNumber": "迁法〔2023〕31号", "documentDate": "2023-06-08"}
            """
                .formatted(member))
        .post(Papers.path(kind, unit) + "/adjust")
        .then();
  }
}
