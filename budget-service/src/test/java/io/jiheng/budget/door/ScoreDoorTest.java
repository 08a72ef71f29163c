package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.handScored;
import static io.jiheng.budget.door.EvaluationDesk.report;
import static io.jiheng.budget.door.EvaluationDesk.save;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class ScoreDoorTest {

  @Test
  void the_service_scores_as_a_hand_does() {
    String id = handScored(newUnit());

    JsonPath answer =
        exactly(save(id, "\"0\"", EvaluationDesk.explained(List.of(11))).statusCode(200));

    List<HandScored> scored =
        HandScored.ROWS.stream()
            .map(
                row -> {
                  String at = "card.rows[" + (row.row() - 1) + "].";
                  return new HandScored(
                      answer.getInt(at + "row"),
                      row.value(),
                      answer.getDouble(at + "points"),
                      answer.getDouble(at + "score"),
                      answer.getString(at + "verdict"));
                })
            .toList();
    assertThat(scored).isEqualTo(HandScored.ROWS);
    assertThat(answer.getDouble("card.execution.score")).isEqualTo(HandScored.EXECUTION);
    assertThat(answer.getDouble("card.total")).isEqualTo(HandScored.TOTAL);
    assertThat(answer.getString("card.gradePrinted")).isEqualTo(HandScored.GRADE);
    assertThat(answer.getString("card.scheme")).isEqualTo("standard");
    assertThat(answer.getList("card.parts.part"))
        .isEqualTo(List.of("EXECUTION", "OUTPUT", "BENEFIT", "SATISFACTION"));
  }

  @Test
  void every_point_lost_is_listed_with_how_it_was_lost() {
    String id = handScored(newUnit());

    read("/projects/" + id + "/self-evaluation")
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("card.lost.row", contains(null, 3, 5, 7, 9, 11, 13))
        .body("card.lost[0].indicator", equalTo("预算执行率"))
        .body("card.lost[0].lost", equalTo(0.5f))
        .body("card.lost[0].why", startsWith("支出 378.10 万元 ÷ 预算 398.00 万元 = 95.00%"))
        .body("card.lost[1].why", containsString("按完成程度 99.01% 计分"))
        .body("card.lost[5].why", endsWith("尚未评定档次，不得分。"))
        .body("card.rows[11].overAttained", equalTo(true))
        .body("card.rows[11].explanation", containsString("完成程度 150.00%，指标值可能设得偏低"));
  }

  @Test
  void a_later_report_corrects_an_earlier_one_and_both_can_be_read() {
    String id = approved(sheet("336001-2-building", newUnit()));
    report(id, 6, "80%", "2023-08-31").statusCode(201).body("number", equalTo(1));
    report(id, 6, "95%", "2023-08-31").statusCode(201).body("number", equalTo(2));
    report(id, 6, "70%", "2023-06-30").statusCode(201);

    read("/projects/" + id + "/self-evaluation")
        .body("card.rows[5].actual", equalTo("95%"))
        .body("card.rows[5].score", equalTo(10.0f));
    read("/projects/" + id + "/targets/6/reports")
        .statusCode(200)
        .body("text", contains("70%", "95%", "80%"))
        .body("by[0]", equalTo("test-clerk"))
        .body("evidence[0]", equalTo("月报"));
  }

  @Test
  void what_cannot_be_held_against_the_target_is_refused() {
    String id = approved(sheet("216101-1-outsourcing", newUnit()));

    report(id, 1, "95%", "2023-08-31")
        .statusCode(422)
        .body("code", equalTo("value-unreadable"))
        .body("target", equalTo("≥18000件"));
    report(id, 10, "378", "2023-08-31").statusCode(422);
    report(id, 1, "9000件", "2023-09-16").statusCode(422).body("code", equalTo("value-day"));
    report(id, 1, "9000件", "2022-12-31").statusCode(422);
    report(id, 15, "9000件", "2023-08-31").statusCode(404).body("code", equalTo("target-not-found"));
    as("treasurer")
        .body("{\"text\": \"1\", \"asOf\": \"2023-08-31\", \"evidence\": \"x\"}")
        .post("/api/v1/projects/" + id + "/targets/1/reports")
        .then()
        .statusCode(403);
  }

  @Test
  void what_is_not_approved_is_neither_reported_on_nor_evaluated() {
    String id = created(sheet("336001-2-building", newUnit()));

    report(id, 6, "95%", "2023-08-31")
        .statusCode(409)
        .body("code", equalTo("project-not-approved"));
    read("/projects/" + id + "/self-evaluation").statusCode(409);
    read("/projects/999999999/self-evaluation").statusCode(404);
  }

  @Test
  void of_a_zero_budget_the_points_of_the_execution_are_with_the_outputs() {
    String zero =
        sheet("336001-2-building", newUnit())
            .replace("\"budgetWan\": 235.8", "\"budgetWan\": 0")
            .replace("\"fiscalWan\": 235.8", "\"fiscalWan\": 0");

    read("/projects/" + approved(zero) + "/self-evaluation")
        .statusCode(200)
        .body("card.parts.part", contains("OUTPUT", "BENEFIT", "SATISFACTION"))
        .body("card.parts[0].points", equalTo(60))
        .body("card.execution.explanation", containsString("预算为零"));
  }

  @Test
  void a_project_called_off_is_not_scored_unless_money_went_into_it() {
    String id = approved(sheet("336001-2-building", newUnit()));
    String called = "{\"cancelledBecause\": \"新楼缓建\"}";

    save(id, "\"0\"", called)
        .statusCode(200)
        .body("$", not(hasKey("card")))
        .body("unscored", containsString("新楼缓建"));
    EvaluationDesk.submit(id).statusCode(200).body("state", equalTo("SUBMITTED"));

    String paid = approved(sheet("336001-2-building", newUnit()));
    pay(paid, "V1", "100", "2023-08-30").statusCode(201);
    save(paid, "\"0\"", called)
        .statusCode(409)
        .body("code", equalTo("evaluation-cancelled-but-paid"));
  }

  /** Figures as they are written, not as the nearest binary fractions. */
  private static JsonPath exactly(ValidatableResponse answer) {
    return JsonPath.from(answer.extract().asString())
        .using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
  }
}
