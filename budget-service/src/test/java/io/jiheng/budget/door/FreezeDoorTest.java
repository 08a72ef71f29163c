package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.ValueTopic.eventually;
import static io.jiheng.budget.door.ValueTopic.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class FreezeDoorTest {

  private static int courts;

  private String court;
  private String id;

  @BeforeEach
  void aLinkedTarget() {
    courts++;
    court = "冻" + courts;
    id = projectOfTheCourt("66000" + courts);
    link("{\"indicator\": \"appeal-free\"}");
  }

  @Test
  void a_frozen_value_stays_with_its_proof_while_the_live_one_goes_on() {
    tell(court, "appeal-free", "2023-08-31", 181, 200, 3);
    eventually(() -> targets("2023-09-15").body("[6].value.shown", equalTo("90.50%")));

    freeze("2023-08-31")
        .statusCode(201)
        .body("value.source", equalTo("FROZEN"))
        .body("value.shown", equalTo("90.50%"))
        .body("value.asOf", equalTo("2023-08-31"))
        .body("value.proof.numerator", equalTo(181))
        .body("value.proof.denominator", equalTo(200))
        .body("value.proof.rulesVersion", equalTo(2))
        .body("value.proof.calibreVersion", equalTo("2023"))
        .body("value.proof.calibreFrom", equalTo("2023-01-01"))
        .body("value.proof.members", containsString("asOf=2023-08-31&version=2023"))
        .body("by", equalTo("test-clerk"));
    tell(court, "appeal-free", "2023-08-31", 150, 200, 4);
    String unfrozen = projectOfTheCourt("66100" + courts);

    eventually(
        () ->
            read("/projects/" + unfrozen + "/targets")
                .body("[6].proposed.shown", equalTo("75.00%")));
    targets("2023-09-15").body("[6].value.shown", equalTo("90.50%"));
    read("/projects/" + id + "/self-evaluation")
        .body("card.rows[6].source", equalTo("FROZEN"))
        .body("card.rows[6].score", equalTo(5.0f));
    read("/projects/" + id + "/targets/7/freezes").statusCode(200).body("$", hasSize(1));
  }

  @Test
  void linked_to_another_indicator_a_row_takes_that_one_s_values() {
    tell(court, "appeal-free", "2023-08-31", 181, 200, 3);
    eventually(() -> targets("2023-09-15").body("[6].value.shown", equalTo("90.50%")));
    freeze("2023-08-31").statusCode(201);

    link("{\"indicator\": \"appeal-free-own\"}");
    targets("2023-09-15").body("[6]", not(hasKey("value")));
    link("{}");
    targets("2023-09-15").body("[6]", not(hasKey("value")));
  }

  @Test
  void a_value_of_another_day_proves_nothing() {
    tell(court, "appeal-free", "2023-08-31", 181, 200, 3);
    eventually(() -> targets("2023-09-15").body("[6].value.shown", equalTo("90.50%")));

    freeze("2023-09-10")
        .statusCode(409)
        .body("code", equalTo("value-not-of-day"))
        .body("known", contains("2023-08-31"));
    freeze("2023-09-16").statusCode(422).body("code", equalTo("value-day"));
    freeze("2022-12-31").statusCode(422);
  }

  @Test
  void what_is_not_linked_is_not_frozen() {
    as("clerk")
        .body("{\"day\": \"2023-08-31\"}")
        .post("/api/v1/projects/" + id + "/targets/6/freezes")
        .then()
        .statusCode(409)
        .body("code", equalTo("target-not-linked"));
    as("approver")
        .body("{\"day\": \"2023-08-31\"}")
        .post("/api/v1/projects/" + id + "/targets/7/freezes")
        .then()
        .statusCode(403);
  }

  private String projectOfTheCourt(String unit) {
    putUnit(unit, "{\"name\": \"法院\", \"courtCode\": \"%s\"}".formatted(court));
    return approved(sheet("216101-1-outsourcing", unit));
  }

  private void link(String setting) {
    as("clerk").body(setting).put("/api/v1/projects/" + id + "/targets/7").then().statusCode(200);
  }

  private ValidatableResponse targets(String asOf) {
    return read("/projects/" + id + "/targets?asOf=" + asOf).statusCode(200);
  }

  private ValidatableResponse freeze(String day) {
    return as("clerk")
        .body("{\"day\": \"%s\"}".formatted(day))
        .post("/api/v1/projects/" + id + "/targets/7/freezes")
        .then();
  }
}
