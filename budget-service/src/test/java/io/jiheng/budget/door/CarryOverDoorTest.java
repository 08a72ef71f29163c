package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.inYear;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.started;
import static io.jiheng.budget.door.Desk.take;
import static io.jiheng.budget.door.Desk.transfer;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of 2,358,000 元 of 2022, 2,300,000 元 were paid; the project of 2023 has as much again. */
@ThroughTheDoor
class CarryOverDoorTest {

  private String unit;
  private String old;
  private String next;

  @BeforeEach
  void aYearAndTheNext() {
    unit = newUnit();
    old = started(inYear(2022, sheet("336001-2-building", unit)));
    pay(old, "V1", "2300000", "2022-11-01").statusCode(201);
    next = approved(sheet("336001-2-building", unit));
  }

  @Test
  void what_is_left_of_a_closed_year_is_a_source_of_the_next() {
    take(old, "close", "approver").statusCode(200);

    carryOver("JZ1", old, next, "")
        .statusCode(201)
        .body("kind", equalTo("CARRY_OVER"))
        .body("source", equalTo("CARRIED"))
        .body("amountYuan", equalTo(58000.0f));

    read("/projects/" + next + "/funds")
        .body("budget.totalWan", equalTo(241.6f))
        .body("budget.carriedWan", equalTo(5.8f))
        .body("free.carriedWan", equalTo(5.8f));
    read("/projects/" + old + "/funds")
        .body("budget.totalWan", equalTo(235.8f))
        .body("carriedOutWan", equalTo(5.8f))
        .body("free.totalWan", equalTo(0.0f));
  }

  @Test
  void the_closed_year_keeps_its_execution_rate() {
    take(old, "close", "approver").statusCode(200);
    carryOver("JZ1", old, next, "").statusCode(201);

    read("/projects/" + old + "/execution?asOf=2022-12-31")
        .body("executionRate.percent", equalTo(97.54f));
  }

  @Test
  void what_was_carried_over_is_spent_first_and_can_be_transferred() {
    take(old, "close", "approver").statusCode(200);
    carryOver("JZ1", old, next, "").statusCode(201);
    String other = approved(sheet("336001-1-jurors", unit));

    pay(next, "V1", "18000", "2023-01-05").statusCode(201);
    read("/projects/" + next + "/funds")
        .body("free.carriedWan", equalTo(4.0f))
        .body("free.fiscalWan", equalTo(235.8f));
    as("approver")
        .body(Desk.transferOf("TJ1", next, other, "\"source\": \"CARRIED\","))
        .post("/api/v1/transfers")
        .then()
        .statusCode(201)
        .body("amountYuan", equalTo(40000.0f));
    read("/projects/" + other + "/funds").body("budget.carriedWan", equalTo(4.0f));
  }

  @Test
  void a_part_can_be_carried_over_but_never_more_than_is_left() {
    take(old, "close", "approver").statusCode(200);

    carryOver("JZ1", old, next, "\"amountYuan\": 50000,").statusCode(201);
    carryOver("JZ2", old, next, "\"amountYuan\": 8000.01,")
        .statusCode(409)
        .body("code", equalTo("carry-over-above-left"))
        .body("leftYuan", equalTo(8000.0f));
    carryOver("JZ2", old, next, "").statusCode(201).body("amountYuan", equalTo(8000.0f));
    carryOver("JZ2", old, next, "").statusCode(200).body("amountYuan", equalTo(8000.0f));
    carryOver("JZ3", old, next, "").statusCode(409).body("leftYuan", equalTo(0.0f));
  }

  @Test
  void only_a_closed_account_is_carried_over_and_only_into_its_units_next_year() {
    carryOver("JZ1", old, next, "")
        .statusCode(409)
        .body("code", equalTo("carry-over-not-closed"))
        .body("state", equalTo("IN_EXECUTION"));
    take(old, "close", "approver").statusCode(200);

    carryOver("JZ1", old, approved(sheet("336001-2-building", newUnit())), "")
        .statusCode(422)
        .body("code", equalTo("carry-over-not-next-year"));
    carryOver("JZ1", old, approved(inYear(2024, sheet("336001-2-building", unit))), "")
        .statusCode(422);
    transfer("TJ1", old, next, "1").statusCode(409).body("code", equalTo("transfer-not-payable"));
  }

  private static ValidatableResponse carryOver(String number, String from, String to, String with) {
    return as("approver")
        .body(Desk.transferOf(number, from, to, with))
        .post("/api/v1/carry-overs")
        .then();
  }
}
