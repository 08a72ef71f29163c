package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.report;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class MonitoringDoorTest {

  @Test
  void the_dates_are_those_of_the_plan_and_the_end_of_july_as_far_as_they_have_come() {
    String planned = approved(sheet("336001-2-building", newUnit()));
    String unplanned = approved(sheet("216101-2-postage", newUnit()));

    read("/projects/" + planned + "/monitoring")
        .statusCode(200)
        .body("day", contains("2023-03-31", "2023-06-30", "2023-07-31"))
        .body("heading", contains("3月底", "6月底", "7月底"));
    read("/projects/" + unplanned + "/monitoring").body("day", contains("2023-07-31"));
    form(planned, "2023-10-31").statusCode(409).body("code", equalTo("monitoring-date-not-come"));
    form(planned, "2023-05-31").statusCode(404).body("code", equalTo("monitoring-date-unknown"));
  }

  @Test
  void money_stands_against_the_plan_and_targets_against_time_on_one_form() {
    String id = approved(sheet("216101-2-postage", newUnit()));
    pay(id, "V1", "230000", "2023-07-20").statusCode(201);
    // Of a year of 365 days 212 are gone by the end of July.
    report(id, 1, "10600件", "2023-07-31").statusCode(201);
    report(id, 1, "15000件", "2023-08-31").statusCode(201);
    report(id, 4, "93%", "2023-07-31").statusCode(201);

    form(id, "2023-07-31")
        .statusCode(200)
        .body("standing.status", equalTo("NO_PLAN"))
        .body("standing.paidPercent", equalTo(50.0f))
        .body("forecast.method", equalTo("DAY_PACE"))
        .body("rows[0].actual", equalTo("10600件"))
        .body("rows[0].attained", equalTo(false))
        .body("rows[0].expected", equalTo("18250件"))
        .body("rows[0].method", equalTo("DAY_PACE"))
        .body("rows[0].willBeAttained", equalTo(false))
        .body("rows[0].deviation", equalTo(-1750))
        .body("rows[0].lacksReason", equalTo(true))
        .body("rows[3].expected", equalTo("93%"))
        .body("rows[3].method", equalTo("AS_NOW"))
        .body("rows[3].deviation", equalTo(-2))
        .body("rows[1]", not(hasKey("expected")));
  }

  @Test
  void what_people_expect_goes_before_what_is_reckoned_and_every_version_stays() {
    String id = approved(sheet("336001-2-building", newUnit()));
    report(id, 1, "45%", "2023-06-30").statusCode(201);

    form(id, "2023-06-30")
        .body("standing.status", equalTo("BEHIND"))
        .body("lacksReason", equalTo(true));
    note(id, "\"0\"", "{\"rows\": [{\"row\": 1, \"expected\": \"90%\"}]}").statusCode(200);
    note(
            id,
            "\"1\"",
            """
            {"rows": [{"row": 1, "expected": "100%", "cause": "STAFF", "reason": "人手不足",
                       "measure": "补员", "likelihood": "CERTAIN"}],
             "reason": "合同签得晚", "measure": "七月付款"}
            """)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("lacksReason", equalTo(false))
        .body("reason", equalTo("合同签得晚"))
        .body("rows[0].method", equalTo("GIVEN"))
        .body("rows[0].willBeAttained", equalTo(true))
        .body("rows[0].deviation", equalTo(0))
        .body("rows[0].cause", equalTo("STAFF"))
        .body("rows[0].likelihood", equalTo("CERTAIN"));

    note(id, "\"1\"", "{}").statusCode(412);
    read("/projects/" + id + "/monitoring/2023-06-30/revisions")
        .statusCode(200)
        .body("number", contains(2, 1))
        .body("by[0]", equalTo("test-clerk"))
        .body("notes[1].rows[0].expected", equalTo("90%"));
    form(id, "2023-07-31").body("revision", equalTo(0));
  }

  @Test
  void the_execution_of_the_budget_is_expected_as_the_spending_is_forecast() {
    String id = approved(sheet("336001-2-building", newUnit()));
    pay(id, "V1", "1061100", "2023-06-20").statusCode(201);
    as("clerk").post("/api/v1/projects/" + id + "/targets/confirm").then().statusCode(200);

    // 45 % paid of 50 % planned: at that pace 90 % by the year's end.
    form(id, "2023-06-30")
        .body("rows[2].actual", equalTo("45.00%"))
        .body("rows[2].expected", equalTo("90%"))
        .body("rows[2].method", equalTo("SPENDING"))
        .body("rows[2].willBeAttained", equalTo(true));
  }

  @Test
  void what_cannot_be_written_is_refused() {
    String id = approved(sheet("336001-2-building", newUnit()));

    note(id, "\"0\"", "{\"rows\": [{\"row\": 9}]}")
        .statusCode(422)
        .body("code", equalTo("evaluation-row-misplaced"));
    as("clerk")
        .body("{}")
        .put("/api/v1/projects/" + id + "/monitoring/2023-06-30")
        .then()
        .statusCode(428);
    as("treasurer")
        .header("If-Match", "\"0\"")
        .body("{}")
        .put("/api/v1/projects/" + id + "/monitoring/2023-06-30")
        .then()
        .statusCode(403);
    String draft = created(sheet("336001-2-building", newUnit()));
    form(draft, "2023-06-30").statusCode(409).body("code", equalTo("project-not-approved"));
  }

  @Test
  void who_sees_another_court_sees_nothing_of_this_one() {
    String id = approved(sheet("336001-2-building", newUnit()));

    for (String part : List.of("monitoring", "targets", "self-evaluation")) {
      given()
          .auth()
          .oauth2(TestTokens.of(Set.of("别处"), "viewer"))
          .get("/api/v1/projects/" + id + "/" + part)
          .then()
          .statusCode(404)
          .body("code", equalTo("project-not-found"));
    }
  }

  private static ValidatableResponse form(String id, String day) {
    return read("/projects/" + id + "/monitoring/" + day);
  }

  private static ValidatableResponse note(String id, String tag, String notes) {
    return as("clerk")
        .header("If-Match", tag)
        .body(notes)
        .put("/api/v1/projects/" + id + "/monitoring/2023-06-30")
        .then();
  }
}
