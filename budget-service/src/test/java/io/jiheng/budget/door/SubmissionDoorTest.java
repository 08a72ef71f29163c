package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.explained;
import static io.jiheng.budget.door.EvaluationDesk.handScored;
import static io.jiheng.budget.door.EvaluationDesk.report;
import static io.jiheng.budget.door.EvaluationDesk.save;
import static io.jiheng.budget.door.EvaluationDesk.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class SubmissionDoorTest {

  @Test
  void nothing_is_submitted_while_a_loss_or_an_excess_is_unexplained() {
    String id = handScored(newUnit());
    save(id, "\"0\"", explained(List.of(3, 5, 7, 11))).statusCode(200);

    submit(id)
        .statusCode(422)
        .body("code", equalTo("evaluation-reasons-missing"))
        .body("rows", contains(9, 12, 13))
        .body("execution", equalTo(false));
  }

  @Test
  void what_is_submitted_is_signed_and_stays_as_it_was() {
    String id = handScored(newUnit());
    save(id, "\"0\"", explained(HandScored.UNEXPLAINED)).statusCode(200).header("ETag", "\"1\"");

    submit(id)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("SUBMITTED"))
        .body("signedBy", equalTo("test-clerk"))
        .body("signedAt", equalTo("2023-09-15T01:00:00Z"));
    report(id, 13, "30%", "2023-09-14").statusCode(201);

    read("/projects/" + id + "/self-evaluation")
        .body("card.total", equalTo((float) HandScored.TOTAL))
        .body("card.gradePrinted", equalTo("良"))
        .body("card.rows[12].score", equalTo(0))
        .body("card.rows[11].reason", equalTo("案件结构变化"))
        .body("card.lost[0].reason", equalTo("余款跨年支付"));
    save(id, "\"2\"", "{}").statusCode(409).body("code", equalTo("evaluation-state"));
    submit(id).statusCode(409);
  }

  @Test
  void what_is_given_back_is_reckoned_anew_and_the_signed_one_can_still_be_read() {
    String id = handScored(newUnit());
    save(id, "\"0\"", explained(HandScored.UNEXPLAINED)).statusCode(200);
    submit(id).statusCode(200);
    report(id, 13, "21.9%", "2023-09-14").statusCode(201);

    as("approver")
        .body("{\"reason\": \"原因笼统\"}")
        .post("/api/v1/projects/" + id + "/self-evaluation/return")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("$", not(hasKey("signedBy")))
        .body("card.total", equalTo((float) HandScored.TOTAL + 10));
    read("/projects/" + id + "/self-evaluation/revisions")
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.step", contains("RETURN", "SUBMIT", "SAVE"))
        .body("items[0].reason", equalTo("原因笼统"))
        .body("items[1].card.total", equalTo((float) HandScored.TOTAL))
        .body("items[2]", not(hasKey("card")));
  }

  @Test
  void who_has_seen_an_older_one_is_told_so() {
    String id = approved(sheet("336001-2-building", newUnit()));
    save(id, "\"0\"", "{\"achieved\": \"全年正常\"}").statusCode(200);

    save(id, "\"0\"", "{}").statusCode(412).body("code", equalTo("precondition-failed"));
    as("clerk")
        .body("{}")
        .put("/api/v1/projects/" + id + "/self-evaluation")
        .then()
        .statusCode(428);
    as("clerk")
        .header("If-Match", "\"7\"")
        .post("/api/v1/projects/" + id + "/self-evaluation/submit")
        .then()
        .statusCode(412);
    read("/projects/" + id + "/self-evaluation").body("filled.achieved", equalTo("全年正常"));
  }

  @Test
  void points_are_given_as_asked_where_they_add_up() {
    String id = approved(sheet("336001-2-building", newUnit()));

    save(id, "\"0\"", "{\"parts\": {\"EXECUTION\": 10, \"OUTPUT\": 90}}")
        .statusCode(422)
        .body("code", equalTo("evaluation-part-misplaced"));
    save(
            id,
            "\"0\"",
            """
            {"parts": {"EXECUTION": 20, "OUTPUT": 50, "BENEFIT": 20, "SATISFACTION": 10},
             "rows": [{"row": 1, "points": 20}]}
            """)
        .statusCode(200)
        .body("card.rows.points", contains(20, 10.0f, 10.0f, 10.0f, 20.0f, 10.0f));
    save(id, "\"1\"", "{\"rows\": [{\"row\": 5, \"band\": \"ATTAINED\", \"sharePercent\": 79}]}")
        .statusCode(422)
        .body("code", equalTo("evaluation-share-outside-band"));
    save(id, "\"1\"", "{\"rows\": [{\"row\": 5, \"band\": \"ATTAINED\"}]}")
        .statusCode(400)
        .body("code", equalTo("constraint-violation"));
  }

  @Test
  void who_may_only_look_or_pay_signs_nothing() {
    String id = approved(sheet("336001-2-building", newUnit()));

    as("treasurer")
        .post("/api/v1/projects/" + id + "/self-evaluation/submit")
        .then()
        .statusCode(403);
    as("clerk")
        .body("{\"reason\": \"x\"}")
        .post("/api/v1/projects/" + id + "/self-evaluation/return")
        .then()
        .statusCode(403);
  }
}
