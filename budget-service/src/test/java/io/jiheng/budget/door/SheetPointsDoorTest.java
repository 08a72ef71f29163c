package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/**
 * Self-evaluation of a sheet whose rows have points: four outputs, two benefits, one satisfaction.
 */
@ThroughTheDoor
class SheetPointsDoorTest {

  @Test
  void rows_are_scored_by_the_points_of_the_sheet() {
    // 20 + 10 + 10 + 10 = 50, 16 + 14 = 30, 10; with the execution's 10 a hundred.
    evaluated("20", "10", "10", "10", "16", "14", "10")
        .body("card.rows.points", contains(20, 10, 10, 10, 16, 14, 10))
        .body("card.notes", empty());
  }

  @Test
  void sums_that_make_a_hundred_otherwise_are_the_weights() {
    evaluated("10", "10", "10", "10", "20", "25", "5")
        .body("card.scheme", nullValue())
        .body("card.parts.points", contains(10, 40, 45, 5))
        .body("card.rows.points", contains(10, 10, 10, 10, 20, 25, 5));
  }

  @Test
  void points_that_do_not_fit_are_set_aside_and_that_is_said() {
    // Benefits would have 35 of their 30, so they have 15 each.
    evaluated("20", "10", "10", "10", "20", "15", "10")
        .body("card.scheme", equalTo("standard"))
        .body("card.rows.points.collect { it as int }", contains(20, 10, 10, 10, 15, 15, 10))
        .body("card.notes", contains(containsString("合计 35，与该部分的 30 分不合")));
  }

  private static ValidatableResponse evaluated(String... points) {
    String relief = sheet("216101-3-relief", newUnit());
    for (String own : points) {
      relief = relief.replaceFirst("(\"target\": \"[^\"]*\")}", "$1, \"points\": " + own + "}");
    }
    return read("/projects/" + approved(relief) + "/self-evaluation").statusCode(200);
  }
}
