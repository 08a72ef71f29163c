package io.jiheng.budget.sheet;

import static io.jiheng.budget.sheet.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTreeTest {

  @Test
  void rows_that_share_their_branches_hang_together() {
    IndicatorTree tree =
        new IndicatorTree(
            List.of(
                row("数量指标", "邮寄数量", "邮寄数量", "≥20000件"),
                row("数量指标", "邮寄数量", "异地邮寄数量", "≥6000件"),
                row("质量指标", "及时邮寄率", "及时邮寄率", "≥80%")));

    assertThat(tree.branches()).singleElement().satisfies(this::isOutput);
  }

  private void isOutput(IndicatorTree.Branch output) {
    assertThat(output.name()).isEqualTo("产出指标");
    assertThat(output.branches()).extracting("name").containsExactly("数量指标", "质量指标");
    assertThat(output.branches().get(0).branches())
        .singleElement()
        .satisfies(
            posted ->
                assertThat(posted.leaves())
                    .extracting(Indicator::description)
                    .containsExactly("邮寄数量", "异地邮寄数量"));
  }
}
