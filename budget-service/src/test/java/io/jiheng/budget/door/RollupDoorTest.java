package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.closed;
import static io.jiheng.budget.door.Desk.commit;
import static io.jiheng.budget.door.Desk.draw;
import static io.jiheng.budget.door.Desk.inYear;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.release;
import static io.jiheng.budget.door.Desk.sheet;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.pattern.testing.TestTokens;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An intermediate court with 新大楼 (235.8 万元) and a basic court under it with 陪审员经费 (10 万元, and 10 of
 * the year before, of which all is carried over).
 */
@ThroughTheDoor
class RollupDoorTest {

  private static final AtomicInteger SERIAL = new AtomicInteger(830_000);

  private String above;
  private String below;
  private String aboveCourt;
  private String belowCourt;
  private String building;
  private String jurors;

  @BeforeEach
  void twoCourts() {
    above = String.valueOf(SERIAL.incrementAndGet());
    below = above + "01";
    aboveCourt = "汇" + above;
    belowCourt = "汇" + below;
    putUnit(above, "{\"name\": \"中院\", \"courtCode\": \"%s\"}".formatted(aboveCourt));
    putUnit(
        below,
        "{\"name\": \"基层\", \"courtCode\": \"%s\", \"parent\": \"%s\"}"
            .formatted(belowCourt, above));
    building = approved(sheet("336001-2-building", above));
    jurors = approved(sheet("336001-1-jurors", below));
    String before = closed(inYear(2022, sheet("336001-1-jurors", below)));
    as("approver")
        .body(Desk.transferOf("JZ" + above, before, jurors, ""))
        .post("/api/v1/carry-overs")
        .then()
        .statusCode(201);
    pay(building, "V1", "1179000", "2023-06-01").statusCode(201);
    pay(jurors, "V2", "120000", "2023-06-01").statusCode(201);
  }

  @Test
  void each_unit_is_summed_by_itself() {
    read("/rollups?by=UNIT&year=2023&asOf=2023-06-30&unit=" + above)
        .statusCode(200)
        .body("groups.key", contains(above, below))
        .body("groups.name", contains("中院", "基层"))
        .body("groups.rollup.budgetWan", contains(235.8f, 20.0f))
        .body("total.budgetWan", equalTo(255.8f))
        .body("total.executionRate.paidWan", equalTo(129.9f));
  }

  @Test
  void a_court_is_summed_with_those_under_it_and_the_total_counts_each_once() {
    read("/rollups?by=COURT&year=2023&asOf=2023-06-30&court=" + aboveCourt)
        .body("groups.key", contains(aboveCourt, belowCourt))
        .body("groups.rollup.budgetWan", contains(255.8f, 20.0f))
        .body("total.budgetWan", equalTo(255.8f));
    read("/rollups?by=COURT&year=2023&court=" + belowCourt)
        .body("groups.key", contains(belowCourt));
  }

  @Test
  void years_stand_side_by_side() {
    read("/rollups?by=YEAR&asOf=2023-06-30&unit=" + below)
        .body("groups.key", contains("2022", "2023"))
        .body("groups.rollup.budgetWan", contains(10.0f, 20.0f))
        .body("groups.rollup.carriedWan", contains(0.0f, 10.0f))
        .body("groups.rollup.freeWan", contains(0.0f, 8.0f));
  }

  @Test
  void what_was_carried_over_is_rated_apart_and_spent_first() {
    read("/rollups?year=2023&asOf=2023-06-30&unit=" + below)
        .body("total.sources.source", contains("FISCAL", "OTHER", "CARRIED"))
        .body("total.sources.executionRate.budgetWan", contains(10.0f, 0.0f, 10.0f))
        .body("total.sources.executionRate.paidWan", contains(2.0f, 0.0f, 10.0f))
        .body(
            "total.sources.executionRate.percent",
            contains(equalTo(20.0f), nullValue(), equalTo(100.0f)));
  }

  @Test
  void what_is_reserved_is_told_as_of_the_day() {
    commit(building, "HT1", "500000", "2023-07-01").statusCode(201);
    draw(building, "HT1", "V3", "200000", "2023-07-20").statusCode(201);
    release(building, "HT1", "终止").statusCode(201);

    reserved("2023-06-30", 0.0f);
    reserved("2023-07-01", 50.0f);
    reserved("2023-07-20", 30.0f);
    reserved("2023-09-15", 0.0f);
  }

  @Test
  void the_list_is_narrowed_to_a_court_with_those_under_it() {
    read("/projects?year=2023&court=" + aboveCourt).body("total", equalTo(2));
    read("/projects?year=2023&court=" + belowCourt)
        .body("total", equalTo(1))
        .body("items[0].carriedWan", equalTo(10.0f))
        .body("items[0].freeWan", equalTo(8.0f));
    read("/projects?court=nowhere").body("total", equalTo(0));
  }

  @Test
  void a_viewer_is_told_of_no_court_above_the_own() {
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of(belowCourt), "viewer"))
        .get("/api/v1/rollups?by=COURT&year=2023")
        .then()
        .statusCode(200)
        .body("groups.key", contains(belowCourt))
        .body("total.budgetWan", equalTo(20.0f));
    read("/rollups?by=MOON").statusCode(400);
  }

  private void reserved(String day, float wan) {
    read("/rollups?year=2023&unit=%s&asOf=%s".formatted(above, day))
        .body("total.reservedWan", equalTo(wan));
  }
}
