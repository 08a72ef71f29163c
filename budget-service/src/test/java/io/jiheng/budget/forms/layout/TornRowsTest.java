package io.jiheng.budget.forms.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that were drawn out cell by cell and torn apart are put together again. */
class TornRowsTest {

  private static final List<String> NAMES =
      List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");

  @ParameterizedTest
  @CsvSource({"验收合格率, 2", "总分, 3", "合计, 3"})
  void a_total_is_the_rest_of_no_row_above_it(String first, int rows) {
    List<Line> lines =
        List.of(
            row(1, NAMES), row(9, List.of("产出指标", "质量指标")), row(12, List.of(first, "100", "98.5")));

    assertThat(TornRows.joined(lines)).hasSize(rows);
  }

  private static Line row(int at, List<String> texts) {
    return Line.extracted(new Place("", at), texts);
  }
}
