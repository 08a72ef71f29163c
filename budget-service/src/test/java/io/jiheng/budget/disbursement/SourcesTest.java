package io.jiheng.budget.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.Money;
import org.junit.jupiter.api.Test;

class SourcesTest {

  private static final Sources BUDGET = sources("50", "30", "20");

  @Test
  void what_was_carried_over_is_spent_first_then_the_fiscal_part_then_the_other() {
    assertThat(BUDGET.taking(Money.ofWan("15"))).isEqualTo(sources("0", "0", "15"));
    assertThat(BUDGET.taking(Money.ofWan("60"))).isEqualTo(sources("40", "0", "20"));
    assertThat(BUDGET.taking(Money.ofWan("85.5"))).isEqualTo(sources("50", "15.5", "20"));
  }

  @Test
  void whatever_the_sum_its_sources_come_to_it() {
    for (String sum : new String[] {"0", "19.99", "20", "70", "100", "101"}) {
      assertThat(BUDGET.taking(Money.ofWan(sum)).total()).isEqualTo(Money.ofWan(sum));
    }
  }

  @Test
  void what_is_free_is_told_by_source() {
    Funds funds =
        new Funds(
            sources("40", "30", "0"),
            sources("10", "0", "20"),
            Money.ofWan("30"),
            Money.ofWan("20"),
            Money.ofWan("5"));

    assertThat(funds.free()).isEqualTo(Money.ofWan("45"));
    assertThat(funds.freeBySource()).isEqualTo(sources("15", "30", "0"));
  }

  private static Sources sources(String fiscal, String other, String carried) {
    return new Sources(Money.ofWan(fiscal), Money.ofWan(other), Money.ofWan(carried));
  }
}
