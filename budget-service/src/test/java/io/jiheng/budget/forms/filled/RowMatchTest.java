package io.jiheng.budget.forms.filled;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a filled form are held against the indicators of their project. */
class RowMatchTest {

  @ParameterizedTest
  @CsvSource({
    "2023年12月31日, 2 023年12月31日, 1",
    "2023年12月31日, '2\u3000023年12月31日', 1",
    "2023年12月31日, '2\u00a0023年12月31日', 1",
    "2023年12月31日, '2\u2009023年12月31日', 1",
    "2023年12月31日, 2023年 12月31日, 0",
    "≥95%, ≥ 9 5%, 1",
    "≥95%, '≥\u300095%', 0",
    "≥95%, ≥９５%, 0"
  })
  void a_blank_between_two_digits_makes_another_target(String known, String written, int differ) {
    assertThat(
            RowMatch.remarks(
                new Place("", 1),
                List.of(new RowMatch.Row(FormPlaces.of(new Place("", 2)), indicator(written))),
                List.of(indicator(known))))
        .hasSize(differ)
        .allSatisfy(
            remark -> assertThat(remark.finding().facts().values()).contains(written, known));
  }

  private static Indicator indicator(String target) {
    return new Indicator("产出指标", "时效指标", "完成时限", "完成时限", TargetText.of(target), "");
  }
}
