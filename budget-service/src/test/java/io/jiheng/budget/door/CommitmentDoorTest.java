package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.commit;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.draw;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.release;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.started;
import static io.jiheng.budget.door.Desk.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project of 100,000 元. */
@ThroughTheDoor
class CommitmentDoorTest {

  private String unit;
  private String id;

  @BeforeEach
  void anApprovedProject() {
    unit = newUnit();
    id = approved(sheet("336001-1-jurors", unit));
  }

  @Test
  void what_a_contract_reserves_nobody_else_can_pay_out() {
    commit(id, "HT1", "60000", "2023-02-20")
        .statusCode(201)
        .body("leftYuan", equalTo(60000.0f))
        .body("enteredBy", equalTo("test-contracts"));

    pay(id, "V1", "40000.01", "2023-03-17")
        .statusCode(409)
        .body("code", equalTo("payment-above-budget"))
        .body("leftYuan", equalTo(40000.0f))
        .body("reservedYuan", equalTo(60000.0f));
    pay(id, "V1", "40000", "2023-03-17").statusCode(201);
  }

  @Test
  void a_payment_draws_on_its_contract_up_to_what_is_left_of_it() {
    commit(id, "HT1", "60000", "2023-02-20").statusCode(201);
    pay(id, "V1", "40000", "2023-03-17").statusCode(201).body("", not(hasKey("commitment")));

    draw(id, "HT1", "V2", "45000", "2023-03-18").statusCode(201).body("commitment", equalTo("HT1"));
    draw(id, "HT1", "V3", "15000.01", "2023-03-19")
        .statusCode(409)
        .body("code", equalTo("payment-above-commitment"))
        .body("leftYuan", equalTo(15000.0f));

    read("/projects/" + id + "/commitments")
        .body("total", equalTo(1))
        .body("items[0].drawnYuan", equalTo(45000.0f))
        .body("items[0].leftYuan", equalTo(15000.0f));
  }

  @Test
  void a_reversed_payment_gives_the_money_back_to_its_contract() {
    commit(id, "HT1", "100000", "2023-02-20").statusCode(201);
    draw(id, "HT1", "V1", "100000", "2023-03-18").statusCode(201);

    as("treasurer")
        .body("{\"voucher\": \"R1\", \"reason\": \"收款人有误\"}")
        .post("/api/v1/projects/%s/payments/V1/reversal".formatted(id))
        .then()
        .statusCode(201)
        .body("commitment", equalTo("HT1"));

    pay(id, "V2", "0.01", "2023-03-19").statusCode(409).body("leftYuan", equalTo(0.0f));
    draw(id, "HT1", "V3", "100000", "2023-03-19").statusCode(201);
  }

  @Test
  void a_commitment_above_what_is_free_is_refused_with_what_is_left() {
    pay(id, "V1", "30000", "2023-03-17").statusCode(201);
    commit(id, "HT1", "50000", "2023-03-18").statusCode(201);

    commit(id, "HT2", "20000.01", "2023-03-19")
        .statusCode(409)
        .body("code", equalTo("commitment-above-free"))
        .body("leftYuan", equalTo(20000.0f))
        .body("detail", containsString("50000.00 元已预留"));
    commit(id, "HT2", "20000", "2023-03-19").statusCode(201);
  }

  @Test
  void what_is_released_is_free_again_and_the_contract_is_done() {
    commit(id, "HT1", "100000", "2023-02-20").statusCode(201);
    draw(id, "HT1", "V1", "30000", "2023-03-18").statusCode(201);

    release(id, "HT1", "提前终止")
        .statusCode(201)
        .body("leftYuan", equalTo(0.0f))
        .body("release.amountYuan", equalTo(70000.0f))
        .body("release.releasedOn", equalTo("2023-09-15"));
    release(id, "HT1", "提前终止").statusCode(200);
    release(id, "HT1", "另有原因").statusCode(409).body("code", equalTo("commitment-released"));
    draw(id, "HT1", "V2", "1", "2023-09-15")
        .statusCode(409)
        .body("code", equalTo("payment-on-released"));
    pay(id, "V2", "70000", "2023-09-15").statusCode(201);
  }

  @Test
  void a_repeated_commitment_answers_the_first_and_a_number_stands_for_one() {
    String other = approved(sheet("336001-2-building", unit));
    commit(id, "HT1", "60000", "2023-02-20").statusCode(201);

    commit(id, "HT1", "60000", "2023-02-20").statusCode(200);
    commit(id, "HT1", "60000.01", "2023-02-20")
        .statusCode(409)
        .body("code", equalTo("commitment-number-taken"));
    commit(other, "HT1", "60000", "2023-02-20").statusCode(409);
    read("/projects/" + id + "/commitments").body("items.number", contains("HT1"));
  }

  @Test
  void only_a_contract_of_the_project_can_be_drawn_on_and_not_before_its_day() {
    String other = approved(sheet("336001-2-building", unit));
    commit(id, "HT1", "60000", "2023-02-20").statusCode(201);

    draw(id, "HT9", "V1", "1", "2023-03-01")
        .statusCode(404)
        .body("code", equalTo("commitment-not-found"));
    draw(other, "HT1", "V1", "1", "2023-03-01").statusCode(404);
    draw(id, "HT1", "V1", "1", "2023-02-19")
        .statusCode(422)
        .body("code", equalTo("payment-before-commitment"));
  }

  @Test
  void a_commitment_is_of_the_budgets_year_and_of_an_approved_project() {
    commit(id, "HT1", "1", "2022-12-31")
        .statusCode(422)
        .body("code", equalTo("commitment-outside-year"));
    commit(id, "HT1", "1", "2023-09-16")
        .statusCode(422)
        .body("code", equalTo("commitment-in-future"));
    commit(created(sheet("336001-2-building", unit)), "HT1", "1", "2023-02-20")
        .statusCode(409)
        .body("code", equalTo("project-not-payable"));
  }

  @Test
  void a_project_is_not_closed_nor_cut_below_what_is_promised() {
    String running = started(sheet("336001-2-building", unit));
    commit(running, "HT1", "2000000", "2023-02-20").statusCode(201);

    take(running, "close", "approver")
        .statusCode(409)
        .body("code", equalTo("commitments-open"))
        .body("reservedYuan", equalTo(2000000.0f));
    as("approver")
        .header("If-Match", "\"4\"")
        .body(
            """
            {"budget": {"budgetWan": 199, "fiscalWan": 199, "otherWan": 0}, "reason": "压减",
             "documentNumber": "1号", "documentDate": "2023-06-08"}
            """)
        .post("/api/v1/projects/" + running + "/adjust")
        .then()
        .statusCode(409)
        .body("code", equalTo("adjustment-below-bound"));
    release(running, "HT1", "未履行").statusCode(201);
    take(running, "close", "approver").statusCode(200);
  }

  @Test
  void only_the_treasurer_commits_and_releases() {
    as("clerk", "approver")
        .body("{\"number\": \"HT1\"}")
        .post("/api/v1/projects/" + id + "/commitments")
        .then()
        .statusCode(403);
    as("approver")
        .body("{\"reason\": \"x\"}")
        .post("/api/v1/projects/" + id + "/commitments/HT1/release")
        .then()
        .statusCode(403);
    release(id, "HT1", "无").statusCode(404);
  }
}
