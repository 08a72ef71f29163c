package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.asContractOfficer;
import static io.jiheng.budget.door.Desk.draw;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.payFrom;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project of 60,000 元 fiscal and 40,000 元 other money. */
@ThroughTheDoor
class SourceDoorTest {

  private String unit;
  private String id;

  @BeforeEach
  void aProjectOfTwoSources() {
    unit = newUnit();
    id = approved(ofTwoSources(unit));
  }

  static String ofTwoSources(String unit) {
    return sheet("336001-1-jurors", unit)
        .replace("\"fiscalWan\": 10.00", "\"fiscalWan\": 6, \"otherWan\": 4");
  }

  @Test
  void a_payment_that_names_its_source_is_booked_to_it() {
    payFrom("OTHER", id, "V1", "15000").statusCode(201).body("source", equalTo("OTHER"));
    pay(id, "V2", "50000", "2023-03-18").statusCode(201).body("", not(hasKey("source")));

    funds()
        .body("paidWan", equalTo(6.5f))
        .body("paid.fiscalWan", equalTo(5.0f))
        .body("paid.otherWan", equalTo(1.5f))
        .body("free.fiscalWan", equalTo(1.0f))
        .body("free.otherWan", equalTo(2.5f));
    read("/projects/" + id + "/payments").body("items[0].source", equalTo("OTHER"));
  }

  @Test
  void what_names_no_source_is_paid_from_what_the_named_ones_leave() {
    payFrom("FISCAL", id, "V1", "40000").statusCode(201);
    pay(id, "V2", "50000", "2023-03-18").statusCode(201);

    funds().body("paid.fiscalWan", equalTo(6.0f)).body("paid.otherWan", equalTo(3.0f));
    payFrom("FISCAL", id, "V3", "0.01").statusCode(409).body("leftYuan", equalTo(0.0f));
    payFrom("OTHER", id, "V3", "10000").statusCode(201);
  }

  @Test
  void a_payment_beyond_what_is_left_of_its_source_is_refused_though_other_money_is_left() {
    payFrom("OTHER", id, "V1", "39000").statusCode(201);

    payFrom("OTHER", id, "V2", "1000.01")
        .statusCode(409)
        .body("code", equalTo("payment-above-source"))
        .body("source", equalTo("OTHER"))
        .body("leftYuan", equalTo(1000.0f))
        .body("detail", containsString("尚余 1000.00 元"));
    payFrom("CARRIED", id, "V2", "0.01").statusCode(409).body("leftYuan", equalTo(0.0f));
    payFrom("FISCAL", id, "V2", "61000.01")
        .statusCode(409)
        .body("code", equalTo("payment-above-budget"));
    payFrom("MOON", id, "V2", "1").statusCode(400);
    payFrom("OTHER", id, "V2", "1000").statusCode(201);
  }

  @Test
  void a_reversal_gives_the_money_back_to_its_source() {
    payFrom("OTHER", id, "V1", "40000").statusCode(201);

    as("treasurer")
        .body("{\"voucher\": \"R1\", \"reason\": \"收款人有误\"}")
        .post("/api/v1/projects/%s/payments/V1/reversal".formatted(id))
        .then()
        .statusCode(201)
        .body("source", equalTo("OTHER"));

    funds().body("paid.otherWan", equalTo(0.0f)).body("free.otherWan", equalTo(4.0f));
    payFrom("OTHER", id, "V2", "40000").statusCode(201);
  }

  @Test
  void said_again_with_another_source_it_is_another_payment() {
    payFrom("OTHER", id, "V1", "1").statusCode(201);

    payFrom("OTHER", id, "V1", "1").statusCode(200);
    payFrom("FISCAL", id, "V1", "1").statusCode(409).body("code", equalTo("voucher-taken"));
  }

  @Test
  void a_contract_that_names_its_source_keeps_that_back_and_is_paid_from_it() {
    commit("HT1", "30000", "OTHER").statusCode(201).body("source", equalTo("OTHER"));
    commit("HT2", "10000.01", "OTHER")
        .statusCode(409)
        .body("code", equalTo("commitment-above-source"))
        .body("leftYuan", equalTo(10000.0f));
    payFrom("OTHER", id, "V1", "10000.01").statusCode(409);

    draw(id, "HT1", "V1", "20000", "2023-03-18").statusCode(201).body("source", equalTo("OTHER"));
    draw(id, "HT1", "V1", "20000", "2023-03-18").statusCode(200);
    drawFrom("FISCAL", "HT1", "V2")
        .statusCode(409)
        .body("code", equalTo("payment-of-other-source"))
        .body("source", equalTo("OTHER"));
    funds().body("paid.otherWan", equalTo(2.0f)).body("free.otherWan", equalTo(1.0f));
  }

  @Test
  void a_contract_without_a_source_is_paid_from_any_that_has_it() {
    commit("HT1", "100000", "null").statusCode(201);

    drawFrom("OTHER", "HT1", "V1").statusCode(201).body("source", equalTo("OTHER"));
    funds().body("paid.otherWan", equalTo(1.0f)).body("free.totalWan", equalTo(0.0f));
    payFrom("FISCAL", id, "V2", "0.01")
        .statusCode(409)
        .body("code", equalTo("payment-above-budget"));
  }

  @Test
  void what_is_named_of_a_source_is_neither_given_away_nor_adjusted_away() {
    String other = approved(sheet("336001-2-building", unit));
    payFrom("FISCAL", id, "V1", "50000").statusCode(201);

    transfer("TJ1", id, other, "10000.01").statusCode(409).body("leftYuan", equalTo(10000.0f));
    as("approver")
        .header("If-Match", "\"3\"")
        .body(
            """
            {"budget": {"budgetWan": 10, "fiscalWan": 4.9, "otherWan": 5.1}, "reason": "来源调整",
             "documentNumber": "1号", "documentDate": "2023-06-08"}
            """)
        .post("/api/v1/projects/" + id + "/adjust")
        .then()
        .statusCode(409)
        .body("code", equalTo("adjustment-below-named"))
        .body("fiscalWan", equalTo(5.0f));
  }

  @Test
  void sums_and_tables_by_source_count_what_is_named() {
    payFrom("OTHER", id, "V1", "15000").statusCode(201);

    read("/rollups?year=2023&asOf=2023-06-30&unit=" + unit)
        .body("total.sources[0].executionRate.paidWan", equalTo(0.0f))
        .body("total.sources[1].executionRate.paidWan", equalTo(1.5f));
    read("/rollups?year=2023&asOf=2023-03-16&unit=" + unit)
        .body("total.sources[1].executionRate.paidWan", equalTo(0.0f));
    String csv =
        as("clerk")
            .accept("text/csv")
            .get("/api/v1/projects?asOf=2023-06-30&unit=" + unit)
            .asString();
    assertThat(csv).contains("财政资金支出(万元),其他资金支出(万元),上年结转支出(万元)").contains(",8.50,0.00,1.50,0.00");
  }

  private ValidatableResponse funds() {
    return read("/projects/" + id + "/funds").statusCode(200);
  }

  private ValidatableResponse commit(String number, String yuan, String source) {
    String named = source.equals("null") ? source : "\"" + source + "\"";
    return asContractOfficer()
        .body(
            """
            {"number": "%s", "kind": "CONTRACT", "amountYuan": %s, "committedOn": "2023-02-20",
             "source": %s}
            """
                .formatted(number, yuan, named))
        .post("/api/v1/projects/" + id + "/commitments")
        .then();
  }

  /** 10,000 元 out of a contract, from a source. */
  private ValidatableResponse drawFrom(String source, String contract, String voucher) {
    return as("treasurer")
        .body(
            """
            {"voucher": "%s", "amountYuan": 10000, "paidOn": "2023-03-18", "payee": "物业公司",
             "commitment": "%s", "source": "%s"}
            """
                .formatted(voucher, contract, source))
        .post("/api/v1/projects/" + id + "/payments")
        .then();
  }
}
