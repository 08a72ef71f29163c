package io.jiheng.budget.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesTest {

  private static final Sources BUDGET = sources("50", "30", "20");

  @Test
  void what_was_carried_over_is_spent_first_then_the_fiscal_part_then_the_other() {
    assertThat(BUDGET.taking(unnamed("15"))).isEqualTo(sources("0", "0", "15"));
    assertThat(BUDGET.taking(unnamed("60"))).isEqualTo(sources("40", "0", "20"));
    assertThat(BUDGET.taking(unnamed("85.5"))).isEqualTo(sources("50", "15.5", "20"));
  }

  @Test
  void whatever_the_sum_its_sources_come_to_it() {
    for (String sum : new String[] {"0", "19.99", "20", "70", "100", "101"}) {
      assertThat(BUDGET.taking(unnamed(sum)).total()).isEqualTo(Money.ofWan(sum));
    }
  }

  @Test
  void what_names_a_source_is_taken_from_it_and_the_rest_from_what_is_left() {
    SourcedSum sum = new SourcedSum(sources("10", "30", "0"), Money.ofWan("55"));

    assertThat(BUDGET.taking(sum)).isEqualTo(sources("45", "30", "20"));
    assertThat(BUDGET.taking(sum).total()).isEqualTo(sum.total());
  }

  @Test
  void more_named_of_a_past_day_than_the_budget_has_by_now_takes_nothing_off_the_rest() {
    SourcedSum sum = new SourcedSum(sources("0", "0", "25"), Money.ofWan("5"));

    assertThat(BUDGET.taking(sum)).isEqualTo(sources("5", "0", "25"));
  }

  @Test
  void what_is_kept_back_without_a_source_can_be_paid_from_any() {
    Funds funds =
        new Funds(
            sources("50", "30", "0"),
            Sources.NOTHING,
            new SourcedSum(sources("10", "0", "0"), Money.ZERO),
            unnamed("60"),
            Money.ZERO);

    assertThat(funds.freeBySource()).isEqualTo(sources("0", "10", "0"));
    assertThat(funds.drawableBySource()).isEqualTo(sources("40", "30", "0"));
  }

  @Test
  void what_is_free_is_told_by_source() {
    Funds funds =
        new Funds(
            sources("40", "30", "0"),
            sources("10", "0", "20"),
            unnamed("30"),
            unnamed("20"),
            Money.ofWan("5"));

    assertThat(funds.free()).isEqualTo(Money.ofWan("45"));
    assertThat(funds.freeBySource()).isEqualTo(sources("15", "30", "0"));
  }

  private static SourcedSum unnamed(String wan) {
    return SourcedSum.of(Optional.empty(), Money.ofWan(wan));
  }

  private static Sources sources(String fiscal, String other, String carried) {
    return new Sources(Money.ofWan(fiscal), Money.ofWan(other), Money.ofWan(carried));
  }
}
