package io.jiheng.budget.forms.projectsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.print.WrittenForms;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of indicator rows under the names that forms have for them. */
class ColumnNamesTest {

  @ParameterizedTest
  @CsvSource({
    "分值, 20, 30, 20|30, ",
    "分值权重, 20, 30, 20|30, ",
    "分值权重（50）, 20, 30, 20|30, ",
    "分值权重（90）, 20, 30, 20|30, points-total-differs",
    "分值（100分）, 40, 60, 40|60, ",
    "权重, 40, 60, 40|60, ",
    "权重(%), 40%, 50%, 40|50, ",
    "权重, 20, 30, , weights-no-points",
    "指标权重, 高, 低, , weights-no-points"
  })
  void points_and_weights_are_points_or_told(
      String name, String first, String second, String points, String code) {
    for (ReadSheet sheet : read(name, first, second)) {
      assertThat(points(sheet)).isEqualTo(points == null ? "" : points);
      assertThat(sheet.remarks())
          .extracting(remark -> remark.finding().code())
          .containsExactlyInAnyOrderElementsOf(
              code == null ? List.of("source-missing") : List.of("source-missing", code));
    }
  }

  @Test
  void a_column_that_nobody_knows_is_told_and_put_nowhere() {
    for (ReadSheet sheet : read("评分标准", "按比例得分", "扣完为止")) {
      assertThat(points(sheet)).isEmpty();
      assertThat(sheet.remarks())
          .filteredOn(remark -> remark.finding().code().equals("column-unread"))
          .singleElement()
          .satisfies(
              remark ->
                  assertThat(remark.finding().facts().get("written")).isEqualTo("按比例得分、扣完为止"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "指标性质, 指标值, 度量单位, ≥, 95, %, ≥95%, ",
    "指标方向, 目标值, 计量单位, 大于等于, 95, %, ≥95%, ",
    "指标性质, 指标值, 计量单位, 反向, ≤3, 件, ≤3件, ",
    "指标性质, 指标值, 度量单位, 正向, ≤3, 件, ≤3件, cell-unread",
    "指标性质, 指标值, 度量单位, 定性, 优, 无, 优, cell-unread",
    "指标性质, 指标值, 度量单位, 定性, 有效提升, -, 有效提升, ",
    "指标性质, 年度目标, 度量单位, =, 100, 百分比, =100百分比, ",
    "指标性质, 年度指标值, 度量单位, 约束性, ≥3, 次, ≥3次, cell-unread"
  })
  void nature_sign_and_unit_are_part_of_the_target_or_told(
      String nature,
      String target,
      String unit,
      String a,
      String b,
      String c,
      String text,
      String code) {
    Grid.Builder grid = Grid.ofColumns(6);
    grid.row(Cell.name("项目名称"), Cell.text("办案费").wide(5));
    grid.row(Cell.name("预算数（万元）"), Cell.text("10.00").wide(5));
    grid.row(WrittenForms.cells("一级指标", "二级指标", "三级指标", nature, target, unit));
    grid.row(WrittenForms.cells("产出指标", "数量指标", "指标", a, b, c));

    for (ReadSheet sheet : new WrittenForms("绩效目标表（2023年度）", grid.build()).sheets()) {
      assertThat(sheet.indicators().get(0).indicator().target().text()).isEqualTo(text);
      assertThat(sheet.remarks())
          .extracting(remark -> remark.finding().code())
          .containsExactlyInAnyOrderElementsOf(
              code == null ? List.of("source-missing") : List.of("source-missing", code));
      assertThat(sheet.remarks()).noneMatch(Remark::isError);
    }
  }

  private static List<ReadSheet> read(String name, String first, String second) {
    Grid.Builder grid = Grid.ofColumns(5);
    grid.row(Cell.name("项目名称"), Cell.text("办案费").wide(4));
    grid.row(Cell.name("预算数（万元）"), Cell.text("10.00").wide(4));
    grid.row(WrittenForms.cells("一级指标", "二级指标", "三级指标", "指标值", name));
    grid.row(WrittenForms.cells("产出指标", "数量指标", "办结案件", "≥5件", first));
    grid.row(WrittenForms.cells("效益指标", "社会效益指标", "公信力", "提升", second));
    return new WrittenForms("绩效目标表（2023年度）", grid.build()).sheets();
  }

  private static String points(ReadSheet sheet) {
    return String.join(
        "|",
        sheet.indicators().stream()
            .flatMap(row -> row.indicator().points().stream())
            .map(BigDecimal::toPlainString)
            .toList());
  }
}
