package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.commit;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.transfer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project of 2,358,000 元 gives, one of 100,000 元 takes. */
@ThroughTheDoor
class TransferDoorTest {

  private String unit;
  private String giver;
  private String taker;

  @BeforeEach
  void twoApprovedProjects() {
    unit = newUnit();
    giver = approved(sheet("336001-2-building", unit));
    taker = approved(sheet("336001-1-jurors", unit));
  }

  @Test
  void what_one_project_gives_the_other_has() {
    transfer("TJ1", giver, taker, "50000")
        .statusCode(201)
        .body("kind", equalTo("TRANSFER"))
        .body("source", equalTo("FISCAL"))
        .body("documentNumber", equalTo("迁法〔2023〕31号"))
        .body("enteredBy", equalTo("test-approver"));

    read("/projects/" + giver + "/funds")
        .body("granted.totalWan", equalTo(235.8f))
        .body("moved.fiscalWan", equalTo(-5.0f))
        .body("budget.totalWan", equalTo(230.8f))
        .body("free.totalWan", equalTo(230.8f));
    read("/projects/" + taker + "/funds").body("budget.totalWan", equalTo(15.0f));
    pay(taker, "V1", "150000", "2023-09-01").statusCode(201);
    pay(taker, "V2", "0.01", "2023-09-01").statusCode(409);
    pay(giver, "V3", "2308000.01", "2023-09-01")
        .statusCode(409)
        .body("leftYuan", equalTo(2308000.0f));
  }

  @Test
  void the_execution_rate_is_of_the_budget_after_transfers() {
    pay(taker, "V1", "75000", "2023-06-01").statusCode(201);
    transfer("TJ1", giver, taker, "50000").statusCode(201);

    read("/projects/" + taker + "/execution?asOf=2023-06-30")
        .body("budgetWan", equalTo(15.0f))
        .body("executionRate.percent", equalTo(50.0f));
  }

  @Test
  void nothing_is_given_that_is_paid_or_promised() {
    pay(giver, "V1", "2000000", "2023-06-01").statusCode(201);
    commit(giver, "HT1", "300000", "2023-06-02").statusCode(201);

    transfer("TJ1", giver, taker, "58000.01")
        .statusCode(409)
        .body("code", equalTo("transfer-above-free"))
        .body("leftYuan", equalTo(58000.0f));
    read("/projects/" + taker + "/funds").body("budget.totalWan", equalTo(10.0f));
    transfer("TJ1", giver, taker, "58000").statusCode(201);
  }

  @Test
  void of_a_source_that_a_project_has_not_it_gives_nothing() {
    as("approver")
        .body(Desk.transferOf("TJ1", giver, taker, "\"source\": \"OTHER\", \"amountYuan\": 1,"))
        .post("/api/v1/transfers")
        .then()
        .statusCode(409)
        .body("source", equalTo("OTHER"))
        .body("leftYuan", equalTo(0.0f));
  }

  @Test
  void said_again_the_first_one_is_answered_and_a_number_stands_for_one() {
    transfer("TJ1", giver, taker, "50000").statusCode(201);

    transfer("TJ1", giver, taker, "50000").statusCode(200);
    transfer("TJ1", giver, taker, "1")
        .statusCode(409)
        .body("code", equalTo("transfer-number-taken"));
    read("/projects/" + giver + "/transfers")
        .body("total", equalTo(1))
        .body("items.amountYuan", contains(50000.0f));
    read("/projects/" + taker + "/transfers").body("items.number", contains("TJ1"));
  }

  @Test
  void transfers_stay_among_approved_projects_of_a_year() {
    String draft = created(sheet("336001-3-tribunals", unit));
    String nextYear = approved(Desk.inYear(2024, sheet("336001-4-vehicles", unit)));

    transfer("TJ1", giver, giver, "1").statusCode(422).body("code", equalTo("transfer-to-itself"));
    transfer("TJ1", giver, draft, "1")
        .statusCode(409)
        .body("code", equalTo("transfer-not-payable"))
        .body("state", equalTo("DRAFT"));
    transfer("TJ1", giver, nextYear, "1")
        .statusCode(422)
        .body("code", equalTo("transfer-across-years"));
    transfer("TJ1", giver, "999999999", "1").statusCode(404);
  }

  @Test
  void a_budget_is_not_adjusted_below_what_was_given_away() {
    transfer("TJ1", giver, taker, "2358000").statusCode(201);

    as("approver")
        .header("If-Match", "\"3\"")
        .body(
            """
            {"budget": {"budgetWan": 235.8, "fiscalWan": 200, "otherWan": 35.8}, "reason": "调整来源",
             "documentNumber": "1号", "documentDate": "2023-06-08"}
            """)
        .post("/api/v1/projects/" + giver + "/adjust")
        .then()
        .statusCode(409)
        .body("code", equalTo("adjustment-below-given"));
  }

  @Test
  void who_transfers_may_approve_and_sees_both_sides() {
    as("clerk", "treasurer")
        .body(Desk.transferOf("TJ1", giver, taker, ""))
        .post("/api/v1/transfers")
        .then()
        .statusCode(403);
    Desk.putUnit("820001", "{\"name\": \"别院\", \"courtCode\": \"测82\"}");
    String elsewhere = approved(sheet("336001-2-building", "820001"));
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.of(Set.of("测82"), "approver"))
        .contentType(ContentType.JSON)
        .body(Desk.transferOf("TJ1", elsewhere, taker, ""))
        .post("/api/v1/transfers")
        .then()
        .statusCode(404)
        .body("code", equalTo("project-not-found"));
  }
}
