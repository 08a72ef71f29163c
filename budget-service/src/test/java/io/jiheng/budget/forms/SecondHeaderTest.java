package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.sheet.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second row of names below 指标值 is read as names and never as an indicator. */
class SecondHeaderTest {

  private static final String SIGNS =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | < | 项目单位 | 336001迁安市人民法院 | <
      预算数 | 12.5 | < | 财政资金 | 12.5 | 单位：万元
      一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
      ^ | ^ | ^ | 符号 | 值 | 单位
      产出指标 | 数量指标 | 修缮法庭数 | ≥ | 3 | 处
      ^ | 质量指标 | 验收合格率 | = | 100 | %
      """;

  private static final String HALVES =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | < | 项目单位 | 336001迁安市人民法院
      预算数 | 12.5 | 财政资金 | 12.5 | 单位：万元
      一级指标 | 二级指标 | 三级指标 | 指标值 | <
      ^ | ^ | ^ | 中期指标值 | 年度指标值
      产出指标 | 数量指标 | 修缮法庭数 | ≥9处 | ≥3处
      ^ | 质量指标 | 验收合格率 | 99% | 100%
      """;

  @ParameterizedTest
  @EnumSource
  void sign_value_and_unit_below_the_target_are_put_together(File file) {
    ReadSheet sheet = read(SIGNS, file);

    assertThat(sheet.indicators())
        .extracting(row -> row.indicator().target().text())
        .containsExactly("≥3处", "=100%");
    assertThat(sheet.remarks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void of_halves_the_year_is_the_target_and_the_other_is_reported(File file) {
    ReadSheet sheet = read(HALVES, file);

    assertThat(sheet.indicators())
        .extracting(row -> row.indicator())
        .extracting(Indicator::level3, indicator -> indicator.target().text())
        .containsExactly(tuple("修缮法庭数", "≥3处"), tuple("验收合格率", "100%"));
    assertThat(sheet.remarks())
        .extracting(remark -> remark.finding().code())
        .containsExactly("column-unread");
    assertThat(sheet.remarks().get(0).finding().facts())
        .containsEntry("name", "中期指标值")
        .containsEntry("written", "≥9处、99%");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK"})
  void names_that_nobody_knows_are_names_where_the_levels_reach_into_their_row(File file) {
    ReadSheet sheet = read(HALVES.replace("中期指标值", "甲").replace("年度指标值", "乙"), file);

    assertThat(sheet.indicators()).hasSize(2);
    assertThat(sheet.indicators()).allMatch(row -> row.indicator().target().text().isEmpty());
    assertThat(sheet.remarks())
        .extracting(remark -> remark.finding().cell().cell())
        .containsExactly("甲", "乙");
  }

  private static ReadSheet read(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file)).projects().get(0);
  }
}
