package io.jiheng.budget.forms.unitdocument;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.attainment.TargetOwner;
import io.jiheng.budget.overall.OverallTargets;
import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.targets.TargetText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annual target of a row, whose sign and measure stand in cells of their own. */
class OverallRowTest {

  @ParameterizedTest
  @CsvSource({
    "≥, ≥99%, 百分比, ≥99%, ≥99%",
    "≥, 99, 百分比, ≥99, ≥99%",
    "≤, 53, 天, ≤53, ≤53天",
    "≥, 三, 次, ≥三, ≥三次",
    "≥, 两次, 次, ≥两次, ≥两次",
    "≥, 百分之九十, 百分比, ≥百分之九十, ≥百分之九十",
    "≤, ≥99%, 百分比, ≤≥99%, ≤≥99%",
    "≤, 1.5, ‰, ≤1.5, ≤1.5‰",
    "=, 优良, 次, 优良, 优良"
  })
  void sign_and_measure_belong_to_the_figure(
      String sign, String annual, String measure, String text, String understood) {
    OverallRow row = row(sign, annual, measure);

    assertThat(row.target()).isEqualTo(TargetText.of(text));
    assertThat(measured(row))
        .isEqualTo(new TargetText(text, TargetText.of(understood).understood()));
  }

  @ParameterizedTest
  @CsvSource({"Mbps", "万元/平方公里"})
  void a_measure_that_nobody_knows_is_a_unit_all_the_same(String measure) {
    assertThat(measured(row("≥", "10", measure)).understood())
        .hasToString("Quantity[comparison=AT_LEAST, number=10, unit=" + measure + "]");
  }

  private static TargetText measured(OverallRow row) {
    return OverallTargets.of(
            new TargetOwner.OfUnit("336001", 2023),
            new OverallSheet(List.of(row)),
            ProjectState.APPROVED)
        .rows()
        .get(0)
        .indicator()
        .target();
  }

  private static OverallRow row(String sign, String annual, String measure) {
    return new OverallRow(
        1, "", "", "指标", sign, measure, annual, "", "", "", "", "", "", "", "", "", "");
  }
}
