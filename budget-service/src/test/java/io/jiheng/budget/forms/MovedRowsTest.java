package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.selfevaluation.ReadEvaluationRow;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a form's head that somebody has moved among its indicators are none of these. */
class MovedRowsTest {

  private static final String SHEET =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | < | 项目单位 | 336001迁安市人民法院
      预算数 | 12.5万元 | 财政资金 | 12.5万元 |
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
      产出指标 | 数量指标 | 修缮法庭数 | 修缮法庭数 | ≥3处
      MOVED
      ^ | 质量指标 | 验收合格率 | 验收合格率 | =100%
      """;

  private static final String EVALUATION =
      """
      （2023年度）项目支出绩效自评表
      项目名称 | 陪审员经费 | < | 实施单位 | 336001-迁安市人民法院 | < | < | <
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      年度资金总额 | 10.00 | 10.00 | 9.70 | 10 | 97.00% | 9.7 |
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      产出指标 | 数量指标 | 参审案件数 | ≥100件 | 99件 | 50 | 49 |
      MOVED
      产出指标 | 质量指标 | 参审率 | ≥90% | 95% | 40 | 40 |
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "336001迁安市人民法院 | < | 预算年度：2023 | < | 单位：元",
        "主管部门及代码 | < | [301]省高级人民法院 | 实施单 | 336001-迁安市人民法院",
        " | | | 7.25 | 40.00%"
      })
  void what_they_say_is_told_and_is_no_indicator(String moved) {
    for (String header : new String[] {"三级指标", "三级之指标"}) {
      String form = SHEET.replace("MOVED\n^", moved + "\n产出指标").replace("三级指标", header);
      ReadDocument read = DocumentForms.read(FormGrid.of(form).lines(File.WORD));

      assertThat(read.projects().get(0).indicators())
          .extracting(row -> row.indicator().description())
          .containsExactly("修缮法庭数", "验收合格率");
      assertThat(read.projects().get(0).remarks().toString())
          .contains(moved.replaceFirst(".*\\| ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " | | | 0.50 | 0.50 | 0.20 | 40.00% | 0.47",
        " | | 其他资金 | 0.50 | 0.50 | 0.20 | 40.00% | 0.47",
        " | 上年结转资金* | < | 0.90 | 0.90 | 0.40 | 44.44% | 0.88",
        " | | | 年初预算 | 1-6月执行数 | 执行率 | | 全年预计执行数"
      })
  void lines_of_money_are_no_indicators_of_a_filled_form(String moved) {
    ReadSelfEvaluation form = evaluation(EVALUATION.replace("MOVED", moved), File.WORD);

    assertThat(form.rows())
        .extracting(ReadEvaluationRow::indicator)
        .extracting(indicator -> indicator.level3())
        .containsExactly("参审案件数", "参审率");
    assertThat(form.head().remarks().toString() + form)
        .contains("cell-unread", moved.replaceFirst(".*\\| ", ""));
  }

  @ParameterizedTest
  @EnumSource(File.class)
  void a_part_of_the_fiscal_money_is_told_for_the_books_do_not_know_it(File file) {
    String form =
        EVALUATION.replace("MOVED\n", "").replace("9.7 |\n", "9.7 |\n上级补助 | 8650 | | | | | |\n");

    assertThat(evaluation(form, file).toString()).contains("form-line-unheld", "8650");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_sentence_with_a_figure_in_a_row_of_its_own_is_no_level_of_the_rows_below(File file) {
    String form = SHEET.replace("MOVED\n^ | 质量指标 |", " | 用于12个团队的送达 | < | < | <\n | |");

    ReadDocument read = DocumentForms.read(FormGrid.of(form).lines(file));

    assertThat(read.projects().get(0).indicators())
        .extracting(row -> row.indicator().level2())
        .containsExactly("数量指标", "数量指标");
    assertThat(read.projects().get(0).remarks().toString()).contains("cell-unread", "用于12个团队的送达");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK"})
  void the_number_of_a_column_says_nothing_of_the_row_that_it_is_merged_into(File file) {
    String form =
        SHEET
            .replace("MOVED\n", "")
            .replace("产出指标 | 数量", "1 | 2 | 3 | 4 | 5\n产出指标 | 数量")
            .replace("| 修缮法庭数 | ≥3处", "| ^ | ≥3处");

    ReadDocument read = DocumentForms.read(FormGrid.of(form).lines(file));

    assertThat(read.projects().get(0).indicators().get(0).indicator().description())
        .isEqualTo("修缮法庭数");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK"})
  void the_name_of_a_column_says_nothing_of_the_row_that_it_is_merged_into(File file) {
    String form = SHEET.replace("MOVED\n", "").replace("| 修缮法庭数 | ≥3处", "| ^ | ≥3处");

    ReadDocument read =
        DocumentForms.read(FormGrid.of(form.replace("指标描述", "指标描述（2023年）")).lines(file));

    assertThat(read.projects().get(0).indicators().get(0).indicator().description())
        .isEqualTo("修缮法庭数");
  }

  @Test
  void what_was_joined_with_a_torn_row_is_told_where_it_stands() {
    List<Line> lines =
        List.of(
            extracted(1, "项目名称", "法警装备购置"),
            extracted(4, "一级指标", "二级指标", "三级指标", "指标性质", "指标方向", "目标值", "计量单位"),
            extracted(12, "项目类别", "31-专项业务费", "预算数", "4637元"),
            extracted(17, "年度绩效目标", "配齐28名法警"),
            extracted(20, "产出指标", "数量指标", "法警数", "正向", "大于等于", "28", "名"));

    assertThat(DocumentForms.read(lines).projects().get(0).remarks())
        .filteredOn(remark -> remark.finding().facts().toString().contains("28名"))
        .extracting(remark -> remark.place().row())
        .containsExactly(17);
  }

  private static Line extracted(int row, String... cells) {
    return Line.extracted(new Place("", row), List.of(cells));
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void numbers_of_columns_that_were_moved_are_none_though_one_is_misspelt(File file) {
    String form =
        EVALUATION
            .replace("MOVED\n", "")
            .replace("偏差原因\n", "偏差原因\n1 | 2 | 5 | 4 | 3 | 6 | 之7 | 8\n");

    ReadSelfEvaluation read = evaluation(form, file);

    assertThat(read.rows()).hasSize(2);
    assertThat(read.toString()).contains("之7");
  }

  private static ReadSelfEvaluation evaluation(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file)).selfEvaluations().get(0);
  }
}
