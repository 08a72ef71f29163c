package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class PaymentRaceTest {

  private static final int PAYERS = 50;

  @Test
  void of_fifty_payments_racing_for_the_last_hundred_yuan_those_are_made_that_fit()
      throws Exception {
    String id = approved(sheet("336001-1-jurors", newUnit()));
    pay(id, "FIRST", "99900", "2023-03-17").statusCode(201);

    List<Integer> answers =
        atOnce(racer -> pay(id, "R" + racer, "7", "2023-03-18").extract().statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(14);
    read("/projects/" + id + "/execution?asOf=2023-12-31")
        .body("executionRate.paidWan", equalTo(9.9998f));
  }

  @Test
  void of_fifty_times_the_same_payment_one_is_made() throws Exception {
    String id = approved(sheet("336001-1-jurors", newUnit()));

    List<Integer> answers =
        atOnce(racer -> pay(id, "SAME", "7", "2023-03-18").extract().statusCode());

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
        atOnce(racer -> pay(ids.get(racer % 2), "ONE", "7", "2023-03-18").extract().statusCode());

    assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201, 409);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(PAYERS / 2);
  }

  @Test
  void of_fifty_sheets_with_one_code_one_is_entered() throws Exception {
    String sheet = sheet("336001-1-jurors", newUnit());

    List<Integer> answers = atOnce(racer -> Desk.create(sheet).extract().statusCode());

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
  }

  private static List<Integer> atOnce(IntFunction<Integer> request) throws Exception {
    ExecutorService racers = Executors.newFixedThreadPool(PAYERS);
    try {
      List<Callable<Integer>> requests =
          IntStream.range(0, PAYERS)
              .<Callable<Integer>>mapToObj(racer -> () -> request.apply(racer))
              .toList();
      return racers.invokeAll(requests).stream()
          .map(PaymentRaceTest::answer)
          .collect(Collectors.toList());
    } finally {
      racers.shutdownNow();
    }
  }

  private static int answer(Future<Integer> status) {
    try {
      return status.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError("A payer got no answer", failed);
    }
  }
}
