package io.jiheng.budget.targets;

import static io.jiheng.budget.targets.Comparison.AT_LEAST;
import static io.jiheng.budget.targets.Comparison.AT_MOST;
import static io.jiheng.budget.targets.Comparison.EQUAL;
import static io.jiheng.budget.targets.Comparison.LESS_THAN;
import static io.jiheng.budget.targets.Comparison.MORE_THAN;
import static io.jiheng.budget.targets.Comparison.UNSIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTextTest {

  @Test
  void quantities_are_understood_with_sign_and_unit() {
    assertUnderstood(
        Map.of(
            "≥18000件", quantity(AT_LEAST, "18000", "件"),
            "14 人", quantity(UNSIGNED, "14", "人"),
            "1辆", quantity(UNSIGNED, "1", "辆"),
            "≥242人/件", quantity(AT_LEAST, "242", "人/件"),
            "560 件以上", quantity(AT_LEAST, "560", "件"),
            "不超过 1,200 次", quantity(AT_MOST, "1200", "次"),
            "≥6700", quantity(AT_LEAST, "6700", "")));
  }

  @Test
  void a_day_without_a_year_is_one_of_the_year_of_the_form() {
    TargetText of2023 = TargetText.of("12月底前").in(2023);

    assertThat(of2023.understood())
        .isEqualTo(new Target.Deadline(LocalDate.of(2023, 12, 31), false));
    assertThat(of2023.isOfFormsYear()).isTrue();
    assertThat(of2023.in(2024).understood())
        .isEqualTo(new Target.Deadline(LocalDate.of(2024, 12, 31), false));
    assertThat(TargetText.of("9月30日前").in(2023).understood())
        .isEqualTo(new Target.Deadline(LocalDate.of(2023, 9, 30), true));
    assertThat(TargetText.of("2022年12月底前").in(2023).understood())
        .isEqualTo(new Target.Deadline(LocalDate.of(2022, 12, 31), false));
    assertThat(TargetText.of("2022年12月底前").in(2023).isOfFormsYear()).isFalse();
    assertThat(TargetText.of("2月29日前").in(2024).in(2023)).isEqualTo(TargetText.of("2月29日前"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6-9月", "3月至10月底前", "第四季度", "2月30日前", "13月底前", "12月前", "长期"})
  void what_is_no_day_stays_words_in_any_year(String text) {
    assertThat(TargetText.of(text).in(2023)).isEqualTo(TargetText.of(text));
  }

  @Test
  void a_sign_for_nothing_in_particular_may_be_printed_before_an_unsigned_figure() {
    TargetText unsigned = TargetText.of("100%");

    assertThat(TargetText.of("＝100%").isSignedFormOf(unsigned)).isTrue();
    assertThat(TargetText.of("≥100%").isSignedFormOf(unsigned)).isFalse();
    assertThat(TargetText.of("＝90%").isSignedFormOf(unsigned)).isFalse();
    assertThat(unsigned.isSignedFormOf(TargetText.of("=100%"))).isFalse();
  }

  @Test
  void percentages_are_understood() {
    assertUnderstood(
        Map.of(
            "100%", percent(UNSIGNED, "100"),
            "29%", percent(UNSIGNED, "29"),
            "≥17.5%", percent(AT_LEAST, "17.5"),
            "≧90%", percent(AT_LEAST, "90"),
            "≦2%", percent(AT_MOST, "2"),
            "90%以上", percent(AT_LEAST, "90"),
            "不低于80％", percent(AT_LEAST, "80")));
  }

  @Test
  void every_way_of_comparing_is_understood() {
    assertUnderstood(
        Map.of(
            ">=5%", percent(AT_LEAST, "5"),
            "<=5%", percent(AT_MOST, "5"),
            "＞5%", percent(MORE_THAN, "5"),
            "< 5%", percent(LESS_THAN, "5"),
            "=100%", percent(EQUAL, "100"),
            "大于等于5%", percent(AT_LEAST, "5"),
            "小于等于5%", percent(AT_MOST, "5"),
            "5%以内", percent(AT_MOST, "5")));
  }

  @Test
  void money_and_money_per_item_are_understood() {
    assertUnderstood(
        Map.of(
            "398万", new Target.Amount(UNSIGNED, Money.ofWan("398")),
            "74.5 万元", new Target.Amount(UNSIGNED, Money.ofWan("74.5")),
            "≤3.5 万元", new Target.Amount(AT_MOST, Money.ofWan("3.5")),
            "20元/件", new Target.UnitPrice(UNSIGNED, Money.ofYuan("20"), "件")));
  }

  @Test
  void days_and_lengths_of_time_are_understood() {
    assertUnderstood(
        Map.of(
            "2023年12月31日", new Target.Deadline(LocalDate.of(2023, 12, 31)),
            "2023-12-31前", new Target.Deadline(LocalDate.of(2023, 12, 31)),
            "1年", new Target.Period(UNSIGNED, new BigDecimal("1"), "年"),
            "≥8年", new Target.Period(AT_LEAST, new BigDecimal("8"), "年"),
            "85 天", new Target.Period(UNSIGNED, new BigDecimal("85"), "天"),
            "8小时以上", new Target.Period(AT_LEAST, new BigDecimal("8"), "小时")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"保障工作正常开展", "100有限促进", "以实际发生次数为准", "2023年2月30日", "≥", " ", "约 5 成"})
  void what_is_not_understood_stays_as_words(String text) {
    assertThat(TargetText.of(text).understood()).isEqualTo(new Target.Qualitative(text));
  }

  @Test
  void the_text_is_kept_to_the_letter() {
    assertThat(TargetText.of(" ≧90％ ").text()).isEqualTo(" ≧90％ ");
  }

  @Test
  void words_with_a_figure_in_them_are_told_from_plain_words() {
    assertThat(new Target.Qualitative("100有限促进").hasFigure()).isTrue();
    assertThat(new Target.Qualitative("保障工作正常开展").hasFigure()).isFalse();
  }

  private static void assertUnderstood(Map<String, Target> expected) {
    assertThat(expected)
        .allSatisfy(
            (text, target) -> assertThat(TargetText.of(text).understood()).isEqualTo(target));
  }

  private static Target quantity(Comparison comparison, String number, String unit) {
    return new Target.Quantity(comparison, new BigDecimal(number), unit);
  }

  private static Target percent(Comparison comparison, String number) {
    return new Target.Percent(comparison, new BigDecimal(number));
  }
}
