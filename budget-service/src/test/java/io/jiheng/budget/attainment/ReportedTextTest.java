package io.jiheng.budget.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.TargetText;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedTextTest {

  @ParameterizedTest
  @CsvSource({
    "≥18000件, 18211件, 18211",
    "≥18000件, '18,211', 18211",
    "≥90%, 92.5%, 92.5",
    "≥90%, 92.5, 92.5",
    "≤85天, 60日, 60",
    "398万, 3780000元, 378",
    "20元/件, 18.5元/件, 0.00185",
    "2023年12月31日, 2023年11月20日, 324",
    "2023年12月底前, 2023年11月20日, 324",
    "≤1.5‰, 1.2‰, 1.2",
    "≤1.5‰, 0.12%, 1.2",
    "≤1.5‰, 1.2, 1.2",
    "≤0.15%, 1.2‰, 0.12",
    "≥98百分比, 百分之九十九, 99",
    "≥2万人次, 2.1万人次, 21000",
    "≤500元/人·月, 480元/人/月, 0.048",
    "≤5个工作日内, 4个工作日, 4",
  })
  void a_value_is_written_like_the_target_it_answers(
      String target, String text, BigDecimal figure) {
    assertThat(ReportedText.read(text, bar(target), 2023).orElseThrow().of(BigDecimal.ONE, 6))
        .isEqualByComparingTo(figure);
  }

  @ParameterizedTest
  @CsvSource({
    "≥18000件, 18211人",
    "≥18000件, 92%",
    "≥90%, 基本完成",
    "≥90%, ≥92%",
    "398万, 378",
    "1年, 12月",
    "2023年12月31日, 324",
    "2023年12月20日, 2023年12月",
    "≤1.5‰, 2件",
    "≥2次, '3,6'",
  })
  void a_value_in_another_unit_answers_nothing(String target, String text) {
    assertThat(ReportedText.read(text, bar(target), 2023)).isEmpty();
  }

  @Test
  void money_and_cost_are_ceilings_unless_their_sign_says_otherwise() {
    assertThat(bar("398万").comparison()).isEqualTo(Comparison.AT_MOST);
    assertThat(bar("≥398万").comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(bar("14 人").comparison()).isEqualTo(Comparison.AT_LEAST);
  }

  private static TargetThreshold bar(String target) {
    return Reading.bar(
            new Indicator("产出指标", "数量指标", "三级", "描述", TargetText.of(target), ""),
            Optional.empty(),
            2023)
        .orElseThrow();
  }
}
