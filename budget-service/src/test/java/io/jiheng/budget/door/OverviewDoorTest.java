package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The five sheets of document 002: one paid ahead, one on plan, one behind, two not approved. */
@ThroughTheDoor
class OverviewDoorTest {

  private String unit;

  @BeforeEach
  void fiveProjects() {
    unit = newUnit();
    String jurors = approved(sheet("336001-1-jurors", unit));
    String building = approved(sheet("336001-2-building", unit));
    approved(sheet("336001-3-tribunals", unit));
    created(sheet("336001-4-vehicles", unit));
    created(sheet("336001-5-labour", unit));
    pay(jurors, "V1", "20000", "2023-03-31").statusCode(201);
    pay(building, "V2", "1200000", "2023-06-30").statusCode(201);
  }

  @Test
  void projects_are_listed_with_how_they_stand() {
    list("&sort=-budget&size=2")
        .body("total", equalTo(5))
        .body("items.name", contains("劳务费（劳务派遣人员经费）", "新大楼物业及运转费"))
        .body("items[1].standing.status", equalTo("AHEAD"));
  }

  @Test
  void the_list_is_narrowed_by_state_text_and_year() {
    list("&state=DRAFT").body("total", equalTo(2));
    list("&q=法庭").body("items.name", contains("基层法庭运转经费"));
    list("&q=3910036f").body("items.name", contains("车辆购置经费"));
    list("&q=维修").body("items.name", contains("新大楼物业及运转费"));
    list("&year=2024").body("items", hasSize(0));
  }

  @Test
  void those_furthest_behind_their_plan_come_first_when_sorted_by_the_gap() {
    list("&sort=gap&asOf=2023-06-30&state=APPROVED")
        .body("items.standing.status", contains("BEHIND", "ON_PLAN", "AHEAD"))
        .body("items.name", contains("基层法庭运转经费", "人民陪审员经费", "新大楼物业及运转费"));
    list("&sort=-gap&asOf=2023-06-30&state=APPROVED&size=1")
        .body("items.name", contains("新大楼物业及运转费"));
  }

  @Test
  void the_database_and_the_reckoning_agree_on_who_is_behind() {
    for (String day : List.of("2023-01-01", "2023-03-31", "2023-06-30", "2023-12-31")) {
      assertThat(statuses("&behindPlan=true&asOf=" + day)).allMatch("BEHIND"::equals);
      assertThat(statuses("&behindPlan=false&asOf=" + day)).noneMatch("BEHIND"::equals);
    }
    assertThat(statuses("&behindPlan=true&asOf=2023-06-30")).hasSize(3);
  }

  @Test
  void the_list_is_also_a_table_for_spreadsheets() {
    String csv =
        as("clerk")
            .accept("text/csv")
            .get("/api/v1/projects?sort=budget&asOf=2023-06-30&unit=" + unit)
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .extract()
            .asString();

    assertThat(csv.lines()).hasSize(6);
    assertThat(csv)
        .contains(
            unit
                + ",2023,13020023P00003910033L,人民陪审员经费,APPROVED,10.00,10.00,0.00,0.00,20,2.00,20.00,0.00,ON_PLAN,0.00,8.00");
  }

  @Test
  void there_is_no_sorting_by_what_is_not_there() {
    list("&sort=color;drop").statusCode(400).body("code", equalTo("sort-unknown"));
  }

  @Test
  void a_units_account_sums_its_sheets_and_rates_what_is_approved() {
    read("/units/" + unit + "?year=2023")
        .statusCode(200)
        .body("unit.code", equalTo(unit))
        .body("years[0].rollup.projects", equalTo(5))
        .body("years[0].rollup.approved", equalTo(3))
        .body("years[0].rollup.budgetWan", equalTo(682.44f))
        .body("years[0].rollup.fiscalWan", equalTo(682.44f))
        .body("years[0].rollup.executionRate.budgetWan", equalTo(271.82f))
        .body("years[0].rollup.executionRate.paidWan", equalTo(122.0f))
        .body("years[0].rollup.executionRate.percent", equalTo(44.88f));
  }

  @Test
  void a_unit_is_answered_with_those_under_it() {
    String above = newUnit();
    as("admin")
        .body("{\"name\": \"下级\", \"parent\": \"%s\"}".formatted(above))
        .put("/api/v1/units/" + unit)
        .then()
        .statusCode(200);
    approved(sheet("216101-3-relief", above));

    read("/units/" + above + "/execution?year=2023&asOf=2023-06-30")
        .statusCode(200)
        .body("units.unit", containsInAnyOrder(above, unit))
        .body("projects", hasSize(6))
        .body("total.executionRate.budgetWan", equalTo(299.82f))
        .body("total.planned.projects", equalTo(3))
        .body("total.planned.plannedWan", equalTo(135.512f))
        .body("total.planned.gapWan", equalTo(-13.512f))
        .body("total.planned.status", equalTo("BEHIND"));
  }

  @Test
  void a_viewer_of_no_court_finds_no_project() {
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of(), "viewer"))
        .get("/api/v1/projects?unit=" + unit)
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
  }

  private ValidatableResponse list(String query) {
    return read("/projects?unit=" + unit + query);
  }

  private List<String> statuses(String query) {
    return list(query).statusCode(200).extract().path("items.standing.status");
  }
}
