package io.jiheng.budget.sheet;

import static io.jiheng.budget.sheet.Sheets.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DisbursementPlanTest {

  private final DisbursementPlan plan = plan("25", "60", "80", "100");

  @Test
  void before_the_first_check_date_nothing_is_planned() {
    assertThat(plan.planned(LocalDate.of(2023, 3, 30))).contains(BigDecimal.ZERO);
  }

  @Test
  void on_a_check_date_its_own_percentage_holds_and_until_the_next_it_stays() {
    assertThat(plan.planned(LocalDate.of(2023, 3, 31))).contains(new BigDecimal("25"));
    assertThat(plan.planned(LocalDate.of(2023, 6, 29))).contains(new BigDecimal("25"));
    assertThat(plan.planned(LocalDate.of(2023, 6, 30))).contains(new BigDecimal("60"));
    assertThat(plan.planned(LocalDate.of(2024, 1, 1))).contains(new BigDecimal("100"));
  }

  @Test
  void the_next_check_date_comes_after_the_day() {
    assertThat(plan.next(LocalDate.of(2023, 6, 30))).map(CheckDate::heading).contains("10月底");
    assertThat(plan.next(LocalDate.of(2023, 12, 31))).isEmpty();
  }

  @Test
  void a_sheet_without_a_plan_plans_nothing_rather_than_zero() {
    assertThat(DisbursementPlan.NONE.planned(LocalDate.of(2023, 6, 30))).isEmpty();
  }
}
