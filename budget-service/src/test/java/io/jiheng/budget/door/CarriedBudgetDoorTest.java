package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.closed;
import static io.jiheng.budget.door.Desk.create;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.inYear;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.payFrom;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A budget of 100,000 元: 60,000 元 fiscal, 30,000 元 carried over and 10,000 元 other money. */
@ThroughTheDoor
class CarriedBudgetDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  private static String ofThreeSources(String unit) {
    return sheet("336001-1-jurors", unit)
        .replace(
            "\"fiscalWan\": 10.00",
            "\"fiscalWan\": 6, \"carriedWan\": 3, \"otherWan\": 1, \"carriedText\": \"30000元\"");
  }

  @Test
  void a_sheet_keeps_what_was_carried_over_and_its_sources_must_add_up() {
    String id = created(ofThreeSources(unit));

    read("/projects/" + id)
        .body("sheet.carriedWan", equalTo(3.0f))
        .body("sheet.carriedText", equalTo("30000元"));
    create(ofThreeSources(newUnit()).replace("\"carriedWan\": 3", "\"carriedWan\": 4"))
        .statusCode(422)
        .body("findings.code", hasItem("budget-not-sum"))
        .body("findings.message", hasItem(containsString("上年结转 4.00 万元")));
    create(
            ofThreeSources(newUnit())
                .replace(
                    "\"carriedWan\": 3, \"otherWan\": 1", "\"carriedWan\": -3, \"otherWan\": 7"))
        .statusCode(422)
        .body("findings.code", hasItem("money-negative"));
  }

  @Test
  void what_was_carried_over_is_spent_first_and_can_be_named() {
    String id = approved(ofThreeSources(unit));

    pay(id, "V1", "20000", "2023-03-17").statusCode(201);
    payFrom("CARRIED", id, "V2", "10000.01").statusCode(409).body("leftYuan", equalTo(10000.0f));
    pay(id, "V3", "30000", "2023-03-18").statusCode(201);

    read("/projects/" + id + "/funds")
        .body("granted.carriedWan", equalTo(3.0f))
        .body("budget.totalWan", equalTo(10.0f))
        .body("paid.carriedWan", equalTo(3.0f))
        .body("paid.fiscalWan", equalTo(2.0f))
        .body("free.otherWan", equalTo(1.0f));
  }

  @Test
  void money_that_a_sheet_counts_on_and_a_carry_over_brings_is_had_once() {
    String old = closed(inYear(2022, sheet("336001-1-jurors", unit)));
    String next = approved(ofThreeSources(unit));

    carryOver("JZ1", old, next, "20000");
    budget(next, 3, 10);
    carryOver("JZ2", old, next, "15000");
    budget(next, 3.5f, 10.5f);
    read("/projects/" + next + "/funds").body("moved.carriedWan", equalTo(0.5f));
    read("/projects/" + old + "/funds").body("carriedOutWan", equalTo(3.5f));
  }

  private static void carryOver(String number, String from, String to, String yuan) {
    as("approver")
        .body(Desk.transferOf(number, from, to, "\"amountYuan\": " + yuan + ","))
        .post("/api/v1/carry-overs")
        .then()
        .statusCode(201);
  }

  /** The same in the books, in lists and in sums. */
  private void budget(String id, float carried, float total) {
    read("/projects/" + id + "/funds")
        .body("budget.carriedWan", equalTo(carried))
        .body("budget.totalWan", equalTo(total))
        .body("free.totalWan", equalTo(total));
    read("/projects?year=2023&unit=" + unit)
        .body("items[0].carriedWan", equalTo(carried))
        .body("items[0].budgetWan", equalTo(total));
    read("/rollups?year=2023&unit=" + unit)
        .body("total.carriedWan", equalTo(carried))
        .body("total.sources[2].executionRate.budgetWan", equalTo(carried))
        .body("total.budgetWan", equalTo(total));
  }

  @Test
  void an_adjustment_may_change_it_and_revisions_tell_so() {
    String id = approved(ofThreeSources(unit));
    payFrom("CARRIED", id, "V1", "20000").statusCode(201);

    adjust(id, "{\"budgetWan\": 8, \"fiscalWan\": 6, \"otherWan\": 1, \"carriedWan\": 1}")
        .statusCode(409)
        .body("code", equalTo("adjustment-below-named"));
    adjust(id, "{\"budgetWan\": 9.5, \"fiscalWan\": 6, \"otherWan\": 1, \"carriedWan\": 2.5}")
        .statusCode(200);

    read("/projects/" + id + "/revisions/4").body("after.sheet.carriedWan", equalTo(2.5f));
    read("/projects/" + id + "/differences?from=3&to=4")
        .body("cells.cell", hasItems("上年结转", "预算数"));
  }

  private static ValidatableResponse adjust(String id, String budget) {
    return as("approver")
        .header("If-Match", "\"3\"")
        .body(
            """
            {"budget": %s, "reason": "结转核减", "documentNumber": "1号", "documentDate": "2023-06-08"}
            """
                .formatted(budget))
        .post("/api/v1/projects/" + id + "/adjust")
        .then();
  }

  @ParameterizedTest
  @CsvSource({"docx, hebei", "xlsx, tianjin", "csv, neimenggu"})
  void a_paper_has_a_row_for_it_and_is_read_back(String format, String layout) {
    String id = created(ofThreeSources(unit));
    byte[] printed = printed(id, format, layout).asByteArray();

    preview("sheet." + format, printed, "")
        .body("projects[0].budgetWan", equalTo(10.0f))
        .body("projects[0].fiscalWan", equalTo(6.0f))
        .body("projects[0].carriedWan", equalTo(3.0f))
        .body("projects[0].otherWan", equalTo(1.0f))
        .body("projects[0].carriedText", equalTo("30000元"));
    if (layout.equals("hebei")) {
      bring("sheet." + format, printed, "").statusCode(201).body("unchanged", equalTo(1));
    }
  }

  @Test
  void papers_of_sheets_without_it_stay_as_they_were() {
    String id = created(sheet("336001-1-jurors", unit));

    assertThat(printed(id, "csv", "hebei").asString()).doesNotContain("结转");
  }

  @Test
  void open_data_has_it_as_approved() {
    String id = approved(ofThreeSources(unit));

    String csv = as("clerk").accept("text/csv").get("/api/v1/projects?unit=" + unit).asString();
    assertThat(csv).contains(",10.00,6.00,1.00,3.00,");
    read("/projects/" + id + "/funds").body("granted.totalWan", equalTo(10.0f));
  }

  private static ExtractableResponse<Response> printed(String id, String format, String layout) {
    return as("clerk")
        .get("/api/v1/projects/%s/sheet?format=%s&layout=%s".formatted(id, format, layout))
        .then()
        .statusCode(200)
        .extract();
  }
}
