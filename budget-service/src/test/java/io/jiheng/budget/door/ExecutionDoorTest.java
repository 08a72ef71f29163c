package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class ExecutionDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void spending_is_held_against_the_plan_at_any_day() {
    String id = approved(sheet("336001-2-building", unit));
    pay(id, "V1", "589500", "2023-03-20").statusCode(201);
    pay(id, "V2", "353700", "2023-06-05").statusCode(201);

    read("/projects/" + id + "/execution?asOf=2023-06-30")
        .statusCode(200)
        .body("standing.plannedPercent", equalTo(50))
        .body("standing.plannedWan", equalTo(117.9f))
        .body("standing.paidPercent", equalTo(40.0f))
        .body("standing.paidWan", equalTo(94.32f))
        .body("standing.gapPoints", equalTo(-10.0f))
        .body("standing.gapWan", equalTo(-23.58f))
        .body("standing.status", equalTo("BEHIND"))
        .body("checkDates.status", contains("ON_PLAN", "BEHIND"))
        .body("nextCheckDate.day", equalTo("2023-10-31"))
        .body("executionRate.paidWan", equalTo(94.32f))
        .body("executionRate.budgetWan", equalTo(235.8f))
        .body("executionRate.percent", equalTo(40.0f))
        .body("forecast.method", equalTo("PLAN_PACE"))
        .body("forecast.paidWan", equalTo(188.64f))
        .body("forecast.explanation", containsString("检查时点"));
  }

  @Test
  void asked_for_no_day_it_is_today_in_beijing() {
    String id = approved(sheet("336001-2-building", unit));

    read("/projects/" + id + "/execution").body("asOf", equalTo("2023-09-15"));
  }

  @Test
  void a_sheet_without_a_plan_has_a_rate_and_nothing_to_be_behind_of() {
    String id = approved(sheet("216101-2-postage", unit));
    pay(id, "V1", "115000", "2023-03-20").statusCode(201);

    read("/projects/" + id + "/execution?asOf=2023-06-30")
        .body("standing.status", equalTo("NO_PLAN"))
        .body("standing", not(hasKey("plannedPercent")))
        .body("checkDates", hasSize(0))
        .body("executionRate.percent", equalTo(25.0f))
        .body("forecast.method", equalTo("DAY_PACE"));
  }

  @Test
  void a_zero_budget_has_no_rate_and_says_why() {
    String zero =
        sheet("336001-2-building", unit)
            .replace("\"budgetWan\": 235.8", "\"budgetWan\": 0")
            .replace("\"fiscalWan\": 235.8", "\"fiscalWan\": 0");

    read("/projects/" + approved(zero) + "/execution?asOf=2023-06-30")
        .statusCode(200)
        .body("executionRate", hasKey("percent"))
        .body("executionRate.percent", nullValue())
        .body("executionRate.reason", containsString("预算为零"));
  }

  @Test
  void a_day_that_is_none_is_refused() {
    String id = approved(sheet("336001-2-building", unit));

    read("/projects/" + id + "/execution?asOf=2023-02-30")
        .statusCode(400)
        .body("code", equalTo("malformed-parameter"));
  }
}
