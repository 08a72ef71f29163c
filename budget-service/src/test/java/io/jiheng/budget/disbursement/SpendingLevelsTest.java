package io.jiheng.budget.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.disbursement.SpendingLevels.Payment;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.Sheets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A budget of 100 万元 at 25/50/80/100. */
class SpendingLevelsTest {

  private static final DisbursementPlan PLAN = Sheets.plan("25", "50", "80", "100");
  private static final LocalDate MARCH_END = LocalDate.of(2023, 3, 31);

  private static final SpendingLevels STOP_AT_PLAN =
      new SpendingLevels(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("100")));

  @Test
  void until_the_first_check_date_what_is_planned_for_it_may_be_paid() {
    assertThat(STOP_AT_PLAN.stop(payment("25", 1, 2, PLAN, Map.of()))).isEmpty();
    assertThat(STOP_AT_PLAN.stop(payment("25.0001", 1, 2, PLAN, Map.of())))
        .contains(
            new ReachedLevel(new BigDecimal("100"), Optional.of(MARCH_END), Money.ofWan("25")));
  }

  @Test
  void a_check_date_still_belongs_to_the_period_that_it_ends() {
    assertThat(STOP_AT_PLAN.stop(payment("25.0001", 3, 31, PLAN, Map.of()))).isPresent();
    assertThat(STOP_AT_PLAN.stop(payment("25.0001", 4, 1, PLAN, Map.of()))).isEmpty();
  }

  @Test
  void a_payment_entered_late_is_held_against_the_check_dates_since() {
    Map<LocalDate, Money> paidInMay = Map.of(LocalDate.of(2023, 5, 8), Money.ofWan("45"));

    assertThat(STOP_AT_PLAN.stop(payment("5", 2, 1, PLAN, paidInMay))).isEmpty();
    assertThat(STOP_AT_PLAN.stop(payment("6", 2, 1, PLAN, paidInMay)))
        .map(ReachedLevel::left)
        .contains(Money.ofWan("5"));
  }

  @Test
  void of_two_levels_that_stop_the_tighter_is_told() {
    SpendingLevels both =
        new SpendingLevels(
            Optional.empty(),
            Optional.of(new BigDecimal("20")),
            Optional.empty(),
            Optional.of(new BigDecimal("100")));

    assertThat(both.stop(payment("30", 2, 1, PLAN, Map.of())))
        .contains(new ReachedLevel(new BigDecimal("20"), Optional.empty(), Money.ofWan("20")));
  }

  @Test
  void without_a_plan_there_is_no_level_of_it() {
    assertThat(STOP_AT_PLAN.stop(payment("100", 1, 2, DisbursementPlan.NONE, Map.of()))).isEmpty();
  }

  @Test
  void by_default_nothing_is_stopped_and_both_warnings_are_given() {
    Payment all = payment("100", 1, 2, PLAN, Map.of());

    assertThat(SpendingLevels.HOUSE.stop(all)).isEmpty();
    assertThat(SpendingLevels.HOUSE.warnings(all))
        .extracting(ReachedLevel::left)
        .containsExactly(Money.ofWan("90"), Money.ofWan("25"));
  }

  private static Payment payment(
      String wan, int month, int day, DisbursementPlan plan, Map<LocalDate, Money> paid) {
    return new Payment(
        Money.ofWan(wan),
        LocalDate.of(2023, month, day),
        Money.ofWan("100"),
        plan,
        new PaidByDay(paid));
  }
}
