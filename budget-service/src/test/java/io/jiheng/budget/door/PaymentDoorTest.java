package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class PaymentDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @Test
  void a_payment_is_entered_and_said_again_answers_the_first() {
    String id = approved(sheet("336001-1-jurors", unit));

    pay(id, "V1", "1234.56", "2023-03-17")
        .statusCode(201)
        .body("amountYuan", equalTo(1234.56f))
        .body("amountWan", equalTo(0.123456f))
        .body("enteredBy", equalTo("test-treasurer"));
    pay(id, "V1", "1234.56", "2023-03-17").statusCode(200).body("voucher", equalTo("V1"));

    read("/projects/" + id + "/payments").body("total", equalTo(1));
  }

  @Test
  void the_same_voucher_for_something_else_is_refused_in_the_whole_unit() {
    String id = approved(sheet("336001-1-jurors", unit));
    String other = approved(sheet("336001-2-building", unit));
    pay(id, "V1", "100", "2023-03-17").statusCode(201);

    pay(id, "V1", "101", "2023-03-17").statusCode(409).body("code", equalTo("voucher-taken"));
    pay(other, "V1", "100", "2023-03-17").statusCode(409).body("code", equalTo("voucher-taken"));
    pay(approved(sheet("336001-1-jurors", newUnit())), "V1", "100", "2023-03-17").statusCode(201);
  }

  @Test
  void what_is_above_the_budget_is_refused_with_what_is_left() {
    String id = approved(sheet("336001-1-jurors", unit));
    pay(id, "V1", "99999.99", "2023-03-17").statusCode(201);

    pay(id, "V2", "0.02", "2023-03-18")
        .statusCode(409)
        .body("code", equalTo("payment-above-budget"))
        .body("leftYuan", equalTo(0.01f))
        .body("detail", containsString("尚余 0.01 元"));
    pay(id, "V2", "0.01", "2023-03-18").statusCode(201);
  }

  @Test
  void nothing_is_paid_before_approval() {
    pay(created(sheet("336001-1-jurors", unit)), "V1", "1", "2023-03-17")
        .statusCode(409)
        .body("code", equalTo("project-not-payable"))
        .body("state", equalTo("DRAFT"));
  }

  @Test
  void a_payment_is_of_the_budgets_year_and_has_been_made() {
    String id = approved(sheet("336001-1-jurors", unit));

    pay(id, "V1", "1", "2022-12-31").statusCode(422).body("code", equalTo("payment-outside-year"));
    pay(id, "V1", "1", "2023-09-16").statusCode(422).body("code", equalTo("payment-in-future"));
    pay(id, "V1", "1", "2023-09-15").statusCode(201);
  }

  @Test
  void sums_are_above_zero_and_not_finer_than_a_fen() {
    String id = approved(sheet("336001-1-jurors", unit));

    pay(id, "V1", "0", "2023-03-17").statusCode(400);
    pay(id, "V1", "-5", "2023-03-17").statusCode(400);
    pay(id, "V1", "0.001", "2023-03-17").statusCode(400);
    pay(id, "../V1", "1", "2023-03-17").statusCode(400);
  }

  @Test
  void a_mistake_is_taken_back_by_a_counter_entry_once() {
    String id = approved(sheet("336001-1-jurors", unit));
    pay(id, "V1", "100000", "2023-03-17").statusCode(201);

    reverse(id, "V1", "R1", "收款人有误")
        .statusCode(201)
        .body("amountYuan", equalTo(-100000.0f))
        .body("reverses", equalTo("V1"))
        .body("paidOn", equalTo("2023-09-15"));
    reverse(id, "V1", "R1", "收款人有误").statusCode(200);
    reverse(id, "V1", "R2", "收款人有误").statusCode(409).body("code", equalTo("voucher-reversed"));
    reverse(id, "R1", "R3", "反悔").statusCode(409).body("code", equalTo("voucher-is-reversal"));
    pay(id, "V2", "100000", "2023-03-20").statusCode(201);
    read("/projects/" + id + "/payments").body("items.voucher", contains("V1", "V2", "R1"));
  }

  @Test
  void a_reversal_needs_its_payment_and_comes_after_it() {
    String id = approved(sheet("336001-1-jurors", unit));
    pay(id, "V1", "5", "2023-03-17").statusCode(201);

    reverse(id, "V9", "R1", "无").statusCode(404).body("code", equalTo("voucher-not-found"));
    reverse(id, "V1", "V1", "同号").statusCode(409).body("code", equalTo("voucher-taken"));
    as("treasurer")
        .body("{\"voucher\": \"R1\", \"reason\": \"早\", \"reversedOn\": \"2023-03-16\"}")
        .post("/api/v1/projects/" + id + "/payments/V1/reversal")
        .then()
        .statusCode(422)
        .body("code", equalTo("reversal-day"));
  }

  @Test
  void the_ledger_is_read_page_by_page() {
    String id = approved(sheet("336001-1-jurors", unit));
    pay(id, "V1", "1", "2023-01-03").statusCode(201);
    pay(id, "V2", "2", "2023-01-02").statusCode(201);
    pay(id, "V3", "3", "2023-01-01").statusCode(201);

    read("/projects/" + id + "/payments?page=1&size=2")
        .statusCode(200)
        .body("items.voucher", contains("V1"))
        .body("total", equalTo(3))
        .header("Link", containsString("rel=\"prev\""));
  }

  @Test
  void only_the_treasurer_pays() {
    String id = approved(sheet("336001-1-jurors", unit));

    as("clerk", "approver")
        .body(Desk.payment("V1", "1", "2023-03-17"))
        .post("/api/v1/projects/" + id + "/payments")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse reverse(String id, String voucher, String by, String reason) {
    return as("treasurer")
        .body("{\"voucher\": \"%s\", \"reason\": \"%s\"}".formatted(by, reason))
        .post("/api/v1/projects/%s/payments/%s/reversal".formatted(id, voucher))
        .then();
  }
}
