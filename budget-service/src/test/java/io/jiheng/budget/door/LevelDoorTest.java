package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project of 235.8 万元 at 25/50/80/100. */
@ThroughTheDoor
class LevelDoorTest {

  private String unit;
  private String id;

  @BeforeEach
  void anApprovedProject() {
    unit = newUnit();
    id = approved(sheet("336001-2-building", unit));
  }

  @Test
  void unless_a_unit_says_otherwise_a_payment_ahead_of_its_period_is_made_with_a_warning() {
    pay(id, "V1", "589500", "2023-02-01").statusCode(201).body("", not(hasKey("warnings")));

    pay(id, "V2", "0.01", "2023-02-02")
        .statusCode(201)
        .body("warnings.code", contains("level-of-plan"))
        .body("warnings[0].percent", equalTo(100))
        .body("warnings[0].by", equalTo("2023-03-31"))
        .body("warnings[0].message", containsString("截至 2023-03-31"));
    pay(id, "V2", "0.01", "2023-02-02").statusCode(200).body("", not(hasKey("warnings")));
  }

  @Test
  void beyond_nine_tenths_of_the_budget_there_is_a_warning_too() {
    pay(id, "V1", "2122200", "2023-09-01").statusCode(201);

    pay(id, "V2", "0.01", "2023-09-02")
        .statusCode(201)
        .body("warnings.code", contains("level-of-budget", "level-of-plan"));
  }

  @Test
  void a_level_of_stopping_refuses_with_what_is_left_under_it() {
    put(unit, "{\"stopPlanPercent\": 100}").statusCode(200).header("ETag", "\"1\"");
    pay(id, "V1", "589000", "2023-03-01").statusCode(201);

    pay(id, "V2", "500.01", "2023-03-02")
        .statusCode(409)
        .body("code", equalTo("payment-stopped-by-plan"))
        .body("leftYuan", equalTo(500.0f))
        .body("percent", equalTo(100))
        .body("day", equalTo("2023-03-31"));
    pay(id, "V2", "500", "2023-03-02").statusCode(201);
    pay(id, "V3", "500.01", "2023-04-01").statusCode(201);
  }

  @Test
  void a_share_of_the_budget_can_stop_payments() {
    put(unit, "{\"stopBudgetPercent\": 50}").statusCode(200);

    pay(id, "V1", "1179000.01", "2023-06-01")
        .statusCode(409)
        .body("code", equalTo("payment-stopped-by-budget"))
        .body("leftYuan", equalTo(1179000.0f));
    pay(id, "V1", "1179000", "2023-06-01").statusCode(201);
  }

  @Test
  void units_follow_the_nearest_above_them_that_has_set_levels() {
    String above = newUnit();
    as("clerk")
        .body("{\"name\": \"下级\", \"parent\": \"%s\"}".formatted(above))
        .put("/api/v1/units/" + unit)
        .then()
        .statusCode(200);
    read("/units/" + unit + "/spending-levels")
        .statusCode(200)
        .body("", not(hasKey("setBy")))
        .body("levels.warnBudgetPercent", equalTo(90))
        .body("levels.warnPlanPercent", equalTo(100));

    put(above, "{\"stopBudgetPercent\": 10}").statusCode(200);

    read("/units/" + unit + "/spending-levels")
        .body("setBy", equalTo(above))
        .body("levels.stopBudgetPercent", equalTo(10));
    pay(id, "V1", "235800.01", "2023-06-01").statusCode(409);
    put(unit, "{}").statusCode(200).body("setBy", equalTo(unit));
    pay(id, "V1", "235800.01", "2023-06-01").statusCode(201).body("", not(hasKey("warnings")));
  }

  @Test
  void who_sets_levels_may_approve_and_has_seen_the_latest() {
    put(unit, "{\"warnPlanPercent\": 110}").statusCode(200);

    as("approver")
        .header("If-Match", "\"0\"")
        .body("{}")
        .put("/api/v1/units/" + unit + "/spending-levels")
        .then()
        .statusCode(412);
    put(unit, "{\"stopBudgetPercent\": 101}").statusCode(400);
    put("nowhere", "{}").statusCode(404).body("code", equalTo("unit-not-found"));
    as("clerk", "treasurer")
        .body("{}")
        .put("/api/v1/units/" + unit + "/spending-levels")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse put(String unit, String body) {
    return as("approver").body(body).put("/api/v1/units/" + unit + "/spending-levels").then();
  }
}
