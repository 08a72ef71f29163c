package io.jiheng.budget.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetThresholdTest {

  @Test
  void a_floor_is_met_at_the_very_figure_and_above() {
    assertThat(bar("≥90%").isMetBy(value("90"))).isTrue();
    assertThat(bar("≥90%").isMetBy(value("89.99"))).isFalse();
    assertThat(bar(">90%").isMetBy(value("90"))).isFalse();
  }

  @Test
  void a_ceiling_is_met_at_the_very_figure_and_below() {
    assertThat(bar("≤2%").isMetBy(value("2"))).isTrue();
    assertThat(bar("≤2%").isMetBy(value("2.01"))).isFalse();
    assertThat(bar("<2%").isMetBy(value("2"))).isFalse();
  }

  @Test
  void nothing_is_rounded_before_it_is_judged() {
    Quotient printedAsNinety = new Quotient(new BigDecimal("8999600"), new BigDecimal("100000"));

    assertThat(printedAsNinety.shown()).isEqualByComparingTo("90");
    assertThat(bar("≥90%").isMetBy(printedAsNinety)).isFalse();
  }

  @Test
  void the_degree_turns_round_with_the_sign() {
    assertThat(degree("≥18000件", "16200")).isEqualByComparingTo("90");
    assertThat(degree("≤30天", "40")).isEqualByComparingTo("75");
    assertThat(degree("=10件", "8")).isEqualByComparingTo("80");
    assertThat(degree("=10件", "12.5")).isEqualByComparingTo("80");
  }

  @Test
  void a_zero_target_is_met_or_missed_and_has_no_degree() {
    assertThat(bar("≤0件").isMetBy(value("0"))).isTrue();
    assertThat(bar("≤0件").isMetBy(value("3"))).isFalse();
    assertThat(bar("≤0件").degree(value("3"))).isEmpty();
    assertThat(bar("≥0件").isMetBy(value("0"))).isTrue();
    assertThat(bar("≥0件").degree(value("5"))).isEmpty();
  }

  @Test
  void a_value_that_is_not_above_zero_has_no_degree() {
    assertThat(bar("≥5件").degree(value("0"))).isEmpty();
    assertThat(bar("≥5件").degree(value("-2"))).isEmpty();
  }

  @Test
  void the_distance_is_above_zero_on_the_good_side() {
    assertThat(bar("≥90%").distance(value("92.5")).shown()).isEqualByComparingTo("2.5");
    assertThat(bar("≥90%").distance(value("85")).shown()).isEqualByComparingTo("-5");
    assertThat(bar("≤2%").distance(value("1.5")).shown()).isEqualByComparingTo("0.5");
    assertThat(bar("=10件").distance(value("12")).shown()).isEqualByComparingTo("-2");
  }

  @Test
  void a_deadline_is_a_ceiling_in_days_of_the_year() {
    TargetThreshold deadline = bar("2023年12月31日");

    assertThat(deadline.figure().shown()).isEqualByComparingTo("365");
    assertThat(deadline.isMetBy(dayOfYear("2023年11月20日"))).isTrue();
    assertThat(deadline.isMetBy(dayOfYear("2024年1月20日"))).isFalse();
    assertThat(dayOfYear("2024年1月20日").shown()).isEqualByComparingTo("385");
  }

  @Test
  void words_are_no_bar() {
    assertThat(
            TargetThreshold.of(TargetText.of("保障工作正常开展").understood(), Comparison.AT_LEAST, 2023))
        .isEmpty();
  }

  private static Quotient dayOfYear(String text) {
    return bar(text).figure();
  }

  private static TargetThreshold bar(String target) {
    Optional<TargetThreshold> bar =
        TargetThreshold.of(TargetText.of(target).understood(), Comparison.AT_LEAST, 2023);
    return bar.orElseThrow();
  }

  private static Quotient value(String figure) {
    return Quotient.of(new BigDecimal(figure));
  }

  private static BigDecimal degree(String target, String actual) {
    return bar(target).degree(value(actual)).orElseThrow().of(BigDecimal.valueOf(100), 2);
  }
}
