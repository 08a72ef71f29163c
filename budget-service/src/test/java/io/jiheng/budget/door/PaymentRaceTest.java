package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.commit;
import static io.jiheng.budget.door.Desk.draw;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.payFrom;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class PaymentRaceTest {

  private static final int PAYERS = 50;

  @Test
  void of_two_hundred_payments_racing_for_the_last_hundred_yuan_those_are_made_that_fit()
      throws Exception {
    String id = approved(sheet("336001-1-jurors", newUnit()));
    pay(id, "FIRST", "99900", "2023-03-17").statusCode(201);

    List<ValidatableResponse> answers =
        AtOnce.of(200, racer -> AtOnce.patiently(() -> pay(id, "R" + racer, "7", "2023-03-18")));

    assertThat(statuses(answers)).containsOnly(201, 409);
    assertThat(statuses(answers)).filteredOn(status -> status == 201).hasSize(14);
    assertThat(answers)
        .filteredOn(answer -> status(answer) == 409)
        .allSatisfy(
            answer ->
                answer
                    .body("code", equalTo("payment-above-budget"))
                    .body("leftYuan", equalTo(2.0f)));
    read("/projects/" + id + "/execution?asOf=2023-12-31")
        .body("executionRate.paidWan", equalTo(9.9998f));
  }

  @Test
  void payments_and_contracts_racing_for_the_same_money_never_come_to_more_than_there_is()
      throws Exception {
    String id = approved(sheet("336001-1-jurors", newUnit()));
    pay(id, "FIRST", "99900", "2023-03-17").statusCode(201);

    List<Integer> answers =
        AtOnce.of(
            PAYERS,
            racer ->
                statusOf(
                    () ->
                        racer % 2 == 0
                            ? pay(id, "R" + racer, "7", "2023-03-18")
                            : commit(id, "HT" + racer, "7", "2023-03-18")));

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(14);
    read("/projects/" + id + "/funds").body("free.totalWan", equalTo(0.0002f));
  }

  @Test
  void a_contract_raced_for_pays_no_more_than_it_reserves() throws Exception {
    String id = approved(sheet("336001-1-jurors", newUnit()));
    commit(id, "HT1", "100", "2023-03-17").statusCode(201);

    List<Integer> answers =
        AtOnce.of(PAYERS, racer -> statusOf(() -> draw(id, "HT1", "R" + racer, "7", "2023-03-18")));

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(14);
    read("/projects/" + id + "/commitments").body("items[0].leftYuan", equalTo(2.0f));
  }

  @Test
  void of_fifty_payments_racing_for_the_little_left_of_one_source_those_are_made_that_fit()
      throws Exception {
    String id = approved(SourceDoorTest.ofTwoSources(newUnit()));
    payFrom("OTHER", id, "FIRST", "39900").statusCode(201);

    List<Integer> answers =
        AtOnce.of(PAYERS, racer -> statusOf(() -> payFrom("OTHER", id, "R" + racer, "7")));

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(14);
    read("/projects/" + id + "/funds")
        .body("paid.otherWan", equalTo(3.9998f))
        .body("free.otherWan", equalTo(0.0002f))
        .body("free.fiscalWan", equalTo(6.0f));
  }

  @Test
  void of_fifty_times_the_same_payment_one_is_made() throws Exception {
    String id = approved(sheet("336001-1-jurors", newUnit()));

    List<Integer> answers =
        AtOnce.of(PAYERS, racer -> statusOf(() -> pay(id, "SAME", "7", "2023-03-18")));

    assertThat(answers).containsOnly(200, 201);
    assertThat(answers).containsOnlyOnce(201);
  }

  @Test
  void one_voucher_raced_for_by_two_projects_goes_to_one() throws Exception {
    String unit = newUnit();
    List<String> ids =
        List.of(
            approved(sheet("336001-1-jurors", unit)), approved(sheet("336001-2-building", unit)));

    List<Integer> answers =
        AtOnce.of(
            PAYERS, racer -> statusOf(() -> pay(ids.get(racer % 2), "ONE", "7", "2023-03-18")));

    assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201, 409);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(PAYERS / 2);
  }

  @Test
  void of_fifty_sheets_with_one_code_one_is_entered() throws Exception {
    String sheet = sheet("336001-1-jurors", newUnit());

    List<Integer> answers = AtOnce.of(PAYERS, racer -> statusOf(() -> Desk.create(sheet)));

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
  }

  private static int statusOf(Supplier<ValidatableResponse> request) {
    return status(AtOnce.patiently(request));
  }

  private static List<Integer> statuses(List<ValidatableResponse> answers) {
    return answers.stream().map(PaymentRaceTest::status).toList();
  }

  private static int status(ValidatableResponse answer) {
    return answer.extract().statusCode();
  }
}
