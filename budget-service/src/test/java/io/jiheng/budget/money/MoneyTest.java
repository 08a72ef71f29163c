package io.jiheng.budget.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void a_fen_survives_in_wan() {
    assertThat(Money.ofYuan("0.01").wan()).isEqualByComparingTo("0.000001");
    assertThat(Money.ofYuan("0.01").plus(Money.ofWan("384.62")).yuan())
        .isEqualByComparingTo("3846200.01");
  }

  @Test
  void the_same_sum_is_equal_however_it_was_written() {
    assertThat(Money.ofWan("10.00")).isEqualTo(Money.ofWan("10")).isEqualTo(Money.ofYuan("100000"));
  }

  @Test
  void it_is_shown_in_wan_and_in_yuan() {
    assertThat(Money.ofWan("235.8").showWan()).isEqualTo("235.80 万元");
    assertThat(Money.ofWan("235.8").showYuan()).isEqualTo("2358000.00 元");
    assertThat(Money.ofYuan("74.5").showWan()).isEqualTo("0.00745 万元");
  }

  @Test
  void what_is_finer_than_six_decimals_of_wan_is_refused_not_rounded() {
    assertThatThrownBy(() -> Money.ofWan("0.0000001")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void the_five_budgets_of_qianan_add_up() {
    assertThat(
            Money.sum(
                List.of(
                    Money.ofWan("10.00"),
                    Money.ofWan("235.8"),
                    Money.ofWan("26.02"),
                    Money.ofWan("26.00"),
                    Money.ofWan("384.62"))))
        .isEqualTo(Money.ofWan("682.44"));
  }

  @Test
  void a_share_is_compared_exactly_and_rounded_only_to_be_shown() {
    Share third = new Share(Money.ofWan("1"), Money.ofWan("3"));

    assertThat(third.percent()).contains(new BigDecimal("33.33"));
    assertThat(third.compareWith(new BigDecimal("33.33"))).isPositive();
  }

  @Test
  void a_share_of_nothing_has_no_percentage() {
    assertThat(new Share(Money.ZERO, Money.ZERO).percent()).isEmpty();
  }

  @Test
  void sums_are_read_in_every_unit_the_sheets_use() {
    assertThat(MoneyText.read("398万")).contains(Money.ofWan("398"));
    assertThat(MoneyText.read("74.5 万元")).contains(Money.ofWan("74.5"));
    assertThat(MoneyText.read("74.5 元")).contains(Money.ofWan("0.00745"));
    assertThat(MoneyText.read("1,200.50元")).contains(Money.ofYuan("1200.5"));
    assertThat(MoneyText.read("2亿元")).contains(Money.ofWan("20000"));
  }

  @Test
  void a_bare_number_is_not_money() {
    assertThat(MoneyText.read("235.8")).isEmpty();
    assertThat(MoneyText.read("")).isEmpty();
  }
}
