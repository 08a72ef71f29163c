package io.jiheng.budget.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.Sheets;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpendingTest {

  private static final LocalDate MID_YEAR = LocalDate.of(2023, 6, 30);

  /** 新大楼物业及运转费 of document 002: 235.8 万元 at 25/50/80/100. */
  private final DisbursementPlan plan = Sheets.plan("25", "50", "80", "100");

  @Test
  void half_the_budget_paid_by_the_end_of_june_is_on_plan() {
    Standing standing = spending(paid("117.9", 6, 30)).at(MID_YEAR);

    assertThat(standing.status()).isEqualTo(PlanStatus.ON_PLAN);
    assertThat(standing.planned()).contains(Money.ofWan("117.9"));
    assertThat(standing.gap()).contains(Money.ZERO);
  }

  @Test
  void a_fen_less_is_behind_and_a_fen_more_is_ahead() {
    assertThat(spending(paid("117.899999", 6, 30)).at(MID_YEAR).status())
        .isEqualTo(PlanStatus.BEHIND);
    assertThat(spending(paid("117.900001", 6, 30)).at(MID_YEAR).status())
        .isEqualTo(PlanStatus.AHEAD);
  }

  @Test
  void the_gap_is_told_in_points_and_in_money() {
    Standing standing = spending(paid("94.32", 5, 8)).at(MID_YEAR);

    assertThat(standing.paid().percent()).contains(new BigDecimal("40.00"));
    assertThat(standing.gapPoints()).contains(new BigDecimal("-10.00"));
    assertThat(standing.gap()).contains(Money.ofWan("-23.58"));
  }

  @Test
  void what_is_paid_later_does_not_count_yet() {
    assertThat(spending(paid("117.9", 7, 1)).at(MID_YEAR).paid().part()).isEqualTo(Money.ZERO);
  }

  @Test
  void a_counter_entry_counts_from_its_own_day() {
    Spending spending = spending(paid("117.9", 3, 1), paid("-117.9", 6, 1));

    assertThat(spending.paid(LocalDate.of(2023, 5, 31))).isEqualTo(Money.ofWan("117.9"));
    assertThat(spending.paid(MID_YEAR)).isEqualTo(Money.ZERO);
  }

  @Test
  void only_check_dates_that_have_come_are_accounted_for() {
    assertThat(spending(paid("60", 3, 1)).atCheckDates(LocalDate.of(2023, 9, 1)))
        .extracting(Standing::status)
        .containsExactly(PlanStatus.AHEAD, PlanStatus.BEHIND);
  }

  @Test
  void a_sheet_without_a_plan_has_nothing_to_be_behind_of() {
    Spending unplanned =
        new Spending(2023, Money.ofWan("46"), DisbursementPlan.NONE, List.of(paid("1", 1, 5)));

    assertThat(unplanned.at(MID_YEAR).status()).isEqualTo(PlanStatus.NO_PLAN);
    assertThat(unplanned.at(MID_YEAR).gap()).isEmpty();
  }

  @Test
  void a_zero_budget_has_no_percentage_and_is_on_plan() {
    Standing standing = new Spending(2023, Money.ZERO, plan, List.of()).at(MID_YEAR);

    assertThat(standing.paid().percent()).isEmpty();
    assertThat(standing.gapPoints()).isEmpty();
    assertThat(standing.status()).isEqualTo(PlanStatus.ON_PLAN);
  }

  @Test
  void the_forecast_keeps_the_pace_against_the_plan() {
    assertThat(spending(paid("94.32", 5, 8)).forecast(LocalDate.of(2023, 7, 15)))
        .contains(new Forecast(Forecast.Method.PLAN_PACE, Money.ofWan("188.64")));
  }

  @Test
  void the_forecast_neither_leaves_the_budget_nor_takes_back_what_is_paid() {
    assertThat(spending(paid("200", 5, 8)).forecast(MID_YEAR).orElseThrow().paidByYearEnd())
        .isEqualTo(Money.ofWan("235.8"));
    assertThat(
            spending(paid("1", 5, 8), paid("100", 7, 1))
                .forecast(LocalDate.of(2023, 7, 2))
                .orElseThrow()
                .paidByYearEnd())
        .isEqualTo(Money.ofWan("101"));
  }

  @Test
  void before_the_first_check_date_the_days_set_the_pace() {
    assertThat(spending(paid("10", 1, 5)).forecast(LocalDate.of(2023, 3, 14)))
        .contains(new Forecast(Forecast.Method.DAY_PACE, Money.ofWan("50")));
  }

  @Test
  void there_is_no_forecast_before_the_year_and_nothing_to_guess_after_it() {
    assertThat(spending().forecast(LocalDate.of(2022, 12, 31))).isEmpty();
    assertThat(spending(paid("7", 1, 5)).forecast(LocalDate.of(2024, 1, 1)))
        .contains(new Forecast(Forecast.Method.FINAL, Money.ofWan("7")));
  }

  private Spending spending(LedgerEntry... ledger) {
    return new Spending(2023, Money.ofWan("235.8"), plan, List.of(ledger));
  }

  private static LedgerEntry paid(String wan, int month, int day) {
    return new LedgerEntry(
        "V-" + wan,
        Money.ofWan(wan),
        LocalDate.of(2023, month, day),
        "物业公司",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        "treasurer");
  }
}
