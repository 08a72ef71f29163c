package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.started;
import static io.jiheng.budget.door.Desk.take;
import static io.jiheng.budget.door.Desk.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two projects of 100,000 and 2,358,000 元. */
@ThroughTheDoor
class TransferRaceTest {

  private static final int RACERS = 60;

  private String unit;
  private String small;
  private String large;

  @BeforeEach
  void twoApprovedProjects() {
    unit = newUnit();
    small = approved(sheet("336001-1-jurors", unit));
    large = approved(sheet("336001-2-building", unit));
  }

  @Test
  void opposite_transfers_wait_for_each_other_and_none_for_ever() throws Exception {
    List<Integer> answers =
        AtOnce.of(
            RACERS,
            racer ->
                status(
                    racer % 2 == 0
                        ? transfer("T" + racer, small, large, "100")
                        : transfer("T" + racer, large, small, "300")));

    assertThat(answers).containsOnly(201);
    read("/projects/" + small + "/funds").body("budget.totalWan", equalTo(10.6f));
    read("/projects/" + large + "/funds").body("budget.totalWan", equalTo(235.2f));
  }

  @Test
  void of_transfers_and_payments_racing_for_the_same_money_those_are_made_that_fit()
      throws Exception {
    pay(small, "FIRST", "99900", "2023-03-17").statusCode(201);

    List<Integer> answers =
        AtOnce.of(
            RACERS,
            racer ->
                status(
                    racer % 2 == 0
                        ? transfer("T" + racer, small, large, "7")
                        : pay(small, "V" + racer, "7", "2023-03-18")));

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(14);
    read("/projects/" + small + "/funds").body("free.totalWan", equalTo(0.0002f));
  }

  @Test
  void what_is_left_of_a_year_is_carried_over_once() throws Exception {
    String old = started(Desk.inYear(2022, sheet("336001-1-jurors", unit)));
    take(old, "close", "approver").statusCode(200);

    List<Integer> answers =
        AtOnce.of(
            RACERS,
            racer ->
                status(
                    as("approver")
                        .body(Desk.transferOf("JZ" + racer, old, small, ""))
                        .post("/api/v1/carry-overs")
                        .then()));

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    read("/projects/" + small + "/funds").body("budget.carriedWan", equalTo(10.0f));
  }

  private static int status(ValidatableResponse answer) {
    return answer.extract().statusCode();
  }
}
