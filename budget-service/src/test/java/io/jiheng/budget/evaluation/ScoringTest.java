package io.jiheng.budget.evaluation;

import static io.jiheng.budget.evaluation.Scored.judged;
import static io.jiheng.budget.evaluation.Scored.output;
import static io.jiheng.budget.evaluation.Scored.paid;
import static io.jiheng.budget.evaluation.Scored.paidInFull;
import static io.jiheng.budget.evaluation.Scored.row;
import static io.jiheng.budget.evaluation.Scored.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.evaluation.RowScore.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One output alone has 90 points beside the 10 of the execution. */
class ScoringTest {

  @ParameterizedTest
  @CsvSource({
    // target, value, score of 90, verdict
    "≥100件, 100件, 90, MET",
    "≥100件, 50件, 45.00, MISSED", // 90 × 50 ÷ 100
    "≥300件, 200件, 60.00, MISSED", // 90 × 2 ÷ 3, rounded once
    "≥7件, 5件, 64.29, MISSED", // 90 × 5 ÷ 7 = 64.2857…
    "≤30天, 40天, 67.50, MISSED", // 90 × 30 ÷ 40
    "=10件, 12.5件, 72.00, MISSED", // 90 × 10 ÷ 12.5
    "≥100件, 0件, 0, MISSED",
    "≥100件, -5件, 0, MISSED", // never below zero
    "≤0件, 0件, 90, MET",
    "≤0件, 2件, 0, MISSED", // 0 ÷ 2
    "≥0件, 0件, 90, MET",
    ">100件, 100件, 90.00, MISSED", // missed by nothing that a ratio could see
    "2023年12月31日, 2023年12月1日, 90, MET",
    "2023年12月31日, 2024年1月20日, 85.32, MISSED", // 90 × 365 ÷ 385 = 85.3246…
    "398万, 378.1万元, 90, MET", // money is a ceiling
    "398万, 437.8万元, 81.82, MISSED", // 90 × 398 ÷ 437.8 = 81.8181…
  })
  void a_target_with_a_figure_is_reckoned(
      String target, String value, BigDecimal expected, Verdict verdict) {
    RowScore row = score(paidInFull(output(target, value))).rows().get(0);

    assertThat(row.score()).isEqualByComparingTo(expected);
    assertThat(row.verdict()).isEqualTo(verdict);
  }

  @Test
  void what_is_not_known_earns_nothing_and_says_so() {
    Scorecard card = score(paidInFull(output("≥100件", ""), output("正常开展", "")));

    assertThat(card.rows())
        .extracting(RowScore::verdict)
        .containsExactly(Verdict.NO_VALUE, Verdict.NOT_JUDGED);
    assertThat(card.total()).isEqualByComparingTo("10");
    assertThat(card.withoutReason()).containsExactly(1, 2);
  }

  @Test
  void a_value_in_another_unit_earns_nothing_and_says_so() {
    assertThat(score(paidInFull(output("≥100件", "95%"))).rows().get(0).verdict())
        .isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "≥100件, 130件, false", // beyond means above
    "≥100件, 131件, true",
    "≤30天, 10天, false", // a ceiling is kept, not exceeded
    "≥0件, 500件, false",
  })
  void a_target_far_exceeded_was_set_too_low(String target, String value, boolean flagged) {
    RowScore row = score(paidInFull(output(target, value))).rows().get(0);

    assertThat(row.overAttained()).isEqualTo(flagged);
    assertThat(row.lacksReason()).isEqualTo(flagged);
    assertThat(row.score()).isEqualByComparingTo("90");
  }

  @ParameterizedTest
  @CsvSource({
    // 10 × paid ÷ budget
    "235.8, 235.8, 10.00",
    "154.74, 310.2, 4.99", // 4.98839…
    "0, 100, 0.00",
    "0.004, 100, 0.00",
  })
  void the_execution_earns_its_rate(String paid, String budget, BigDecimal expected) {
    assertThat(score(paid(paid, budget, output("≥1件", "1件"))).execution().score())
        .isEqualByComparingTo(expected);
  }

  @Test
  void of_a_zero_budget_the_rows_have_all_hundred_points() {
    Scorecard card = score(paid("0", "0", output("≥1件", "1件")));

    assertThat(card.execution().points()).isEqualByComparingTo("0");
    assertThat(card.execution().lacksReason()).isFalse();
    assertThat(card.total()).isEqualByComparingTo("100");
  }

  @Test
  void a_qualitative_target_earns_the_share_chosen_within_its_band() {
    Scorecard card =
        Scoring.score(
            Scored.RULES,
            Scored.draft(judged(1, Band.PARTLY, "75")),
            paidInFull(output("正常开展", "")));

    assertThat(card.rows().get(0).score()).isEqualByComparingTo("67.5");
    assertThat(card.rows().get(0).verdict()).isEqualTo(Verdict.JUDGED);
  }

  @ParameterizedTest
  @CsvSource({
    "100, EXCELLENT",
    "90, EXCELLENT",
    "89.99, GOOD",
    "80, GOOD",
    "79.99, FAIR",
    "60, FAIR",
    "59.99, POOR",
    "0, POOR"
  })
  void a_grade_begins_at_its_least_total(BigDecimal total, Grade grade) {
    assertThat(Scored.RULES.grade(total)).isEqualTo(grade);
  }

  @Test
  void a_row_counts_where_its_branch_says_and_never_falls_out() {
    Scorecard card =
        score(
            paidInFull(
                row("产出指标", "成本指标", "≥1件", "1件"),
                row("效果指标", "经济效益指标", "≥1件", "1件"),
                row("满意指标", "服务对象满意度指标", "≥1件", "1件"),
                row("其他", "可持续影响", "≥1件", "1件"),
                row("其他", "其他", "≥1件", "1件")));

    assertThat(card.rows())
        .extracting(RowScore::part)
        .containsExactly(Part.OUTPUT, Part.BENEFIT, Part.SATISFACTION, Part.BENEFIT, Part.OUTPUT);
    assertThat(card.total()).isEqualByComparingTo("100");
  }
}
