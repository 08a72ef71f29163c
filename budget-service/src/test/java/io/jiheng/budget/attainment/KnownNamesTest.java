package io.jiheng.budget.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

  private static final KnownNames NAMES =
      new KnownNames(
          Map.of(
              "accepted-count", List.of("案件受理数量"),
              "closing-rate", List.of("结案率", "案件结案率")));

  @Test
  void the_description_goes_before_the_third_level_that_rows_share() {
    assertThat(NAMES.proposal(row("案件受理数量", "案件受理数量"))).contains("accepted-count");
    assertThat(NAMES.proposal(row("案件受理数量", "知识产权案件受理数量"))).isEmpty();
    assertThat(NAMES.proposal(row("案件受理数量", ""))).contains("accepted-count");
  }

  @Test
  void blanks_and_remarks_in_brackets_make_no_other_name() {
    assertThat(NAMES.proposal(row("质量", "案件 结案率（%）"))).contains("closing-rate");
  }

  @Test
  void one_name_belongs_to_one_indicator() {
    assertThatThrownBy(
            () -> new KnownNames(Map.of("one", List.of("结案率"), "other", List.of("结案率(%)"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Indicator row(String level3, String description) {
    return new Indicator("产出指标", "数量指标", level3, description, TargetText.of("≥1"), "");
  }
}
