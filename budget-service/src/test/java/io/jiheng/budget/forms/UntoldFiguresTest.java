package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that stand where nobody reads are told. */
class UntoldFiguresTest {

  private static final String SHEET =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | < | 项目单位 | 336001迁安市人民法院
      预算数 | 12.5 | 财政资金 | 12.5 | 单位：万元
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
      产出指标 | 数量指标 | 修缮法庭数 | 修缮法庭数 | ≥3处
      ^ | 质量指标 | 验收合格率 | 验收合格率 | =100%
      满意度指标 | 服务对象满意度 | 干警满意度 | 干警满意度 | ≥90%
      """;

  private static final String LIST =
      """
      项目绩效目标表（2023年度）
      项目名称 | 项目单位 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 目标值 | 分值 | 单位：元
      装备费 | 336001-迁安市人民法院 | 1,030,700.00 | 产出指标(90分) | 数量指标 | 车辆数 | 3辆 | 50 |
       | | | 产出指标(90分) | 成本指标 | 车价 | 12.5万元 | 40 |
       | | | 满意度指标(10分) | 服务对象满意度 | 干警满意度 | ≥95% | 10 |
      """;

  @ParameterizedTest
  @ValueSource(strings = {"单位：镑", "金额单位：万英镑", "单位：百元", "单位：十万元"})
  void an_unknown_unit_of_money_is_an_error(String unit) {
    ReadSheet sheet = sheet(SHEET.replace("单位：万元", unit), File.WORD);

    assertThat(sheet.remarks())
        .filteredOn(Remark::isError)
        .extracting(
            remark -> remark.finding().code(), remark -> remark.finding().facts().get("written"))
        .containsExactly(tuple("money-unit-unknown", unit));
    assertThat(codes(sheet)).doesNotContain("money-unit-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位：千万元", "单位：百万元", "单位：千元", "单位：人民币元"})
  void a_known_unit_of_money_is_none(String unit) {
    assertThat(codes(sheet(SHEET.replace("单位：万元", unit), File.WORD))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void points_beside_the_names_of_levels_are_no_figures_without_a_place(File file) {
    assertThat(read(LIST, file).projects())
        .singleElement()
        .satisfies(sheet -> assertThat(codes(sheet)).doesNotContain("figure-unplaced"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_small_figure_among_large_ones_is_no_number_in_the_list(File file) {
    String numbered =
        LIST.replace("\n项目名称", "\n序号 | 项目名称")
            .replace("\n装备费", "\nFIRST | 装备费")
            .replace("\n | | | 产出", "\n9 | | | | 产出")
            .replace("\n | | | 满意", "\n7 | | | | 满意");

    assertThat(sheet(numbered.replace("FIRST", "24813"), file).remarks().toString())
        .contains("24813", "序号 | 9", "序号 | 7");
    assertThat(sheet(numbered.replace("FIRST", "1"), file).remarks().toString())
        .doesNotContain("序号");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void rows_of_the_head_below_the_names_of_indicators_are_no_indicators(File file) {
    String names = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值\n";
    String moved =
        SHEET
            .replace(names, "")
            .replace("预算数 | 12.5 | 财政资金 | 12.5 | 单位：万元", "预算数 | 12.5 | < | 单位：万元 | <")
            .replace("（2023年度）项目绩效目标表\n", "（2023年度）项目绩效目标表\n" + names);

    ReadSheet sheet = sheet(moved, file);

    assertThat(sheet.indicators())
        .extracting(row -> row.indicator().level3())
        .containsExactly("修缮法庭数", "验收合格率", "干警满意度");
    assertThat(sheet.remarks().toString()).contains("12.5");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void numbers_of_columns_that_were_moved_are_no_indicator(File file) {
    ReadSheet sheet = sheet(SHEET.replace("产出指标 |", "1 | 4 | 3 | 2 | 5\n产出指标 |"), file);

    assertThat(sheet.indicators()).hasSize(3);
    assertThat(codes(sheet)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void numbers_of_columns_of_which_one_was_copied_are_no_indicator(File file) {
    ReadSheet sheet = sheet(SHEET.replace("产出指标 |", "4 | 2 | 3 | 1 | 3\n产出指标 |"), file);

    assertThat(sheet.indicators()).hasSize(3);
    assertThat(codes(sheet)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 | 2① | 3 | 4 | 5", "1 | 2 | 3² | 4 | 5*"})
  void a_mark_beside_the_number_of_a_column_is_no_digit_of_it(String numbers) {
    ReadSheet sheet = sheet(SHEET.replace("产出指标 |", numbers + "\n产出指标 |"), File.WORD);

    assertThat(sheet.indicators()).hasSize(3);
    assertThat(codes(sheet)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void an_odd_figure_among_the_numbers_of_columns_is_told_and_breaks_them_not(File file) {
    ReadSheet sheet = sheet(SHEET.replace("产出指标 |", "1 | 71 | 3 | 4 | 5\n产出指标 |"), file);

    assertThat(sheet.indicators()).hasSize(3);
    assertThat(sheet.remarks())
        .extracting(remark -> remark.finding().facts().get("written"))
        .containsExactly("71");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_row_of_nothing_but_figures_is_no_indicator(File file) {
    ReadSheet sheet = sheet(SHEET.replace("满意度指标 |", " | | 10.05 | 10.06 | 9.71\n满意度指标 |"), file);

    assertThat(sheet.indicators()).hasSize(3);
    assertThat(sheet.remarks().toString()).contains("10.05", "10.06", "9.71");
  }

  @ParameterizedTest
  @ValueSource(strings = {"№7", "3-5", "1.2.3"})
  void a_figure_without_a_word_is_no_sentence_of_the_purpose_below_it(String figure) {
    String money = "预算规模及资金用途 | | " + figure + " | 财政资金 | 12.5\n^ | 维修法庭 | < | < | <";

    ReadSheet sheet = sheet(SHEET.replace("预算数 | 12.5 | 财政资金 | 12.5 | 单位：万元", money), File.WORD);

    assertThat(sheet.purpose()).isEqualTo("维修法庭");
    assertThat(sheet.remarks().toString()).contains(figure);
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_figure_over_a_column_is_told_as_what_stands_below_it(File file) {
    String wider =
        SHEET.replace("绩效指标描述 | 指标值", "绩效指标描述 | 指标值 | 51561").replace("≥3处", "≥3处 | 49290");

    assertThat(sheet(wider, file).remarks().toString()).contains("51561", "49290");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_numbered_purpose_may_be_the_objective_of_a_form_that_names_none(File file) {
    String purpose = SHEET.replace("\n一级指标", "\n资金用途 | 1.维修3处法庭 | < | < | <\n一级指标");
    String both = purpose.replace("\n一级指标", "\n绩效目标 | | | |\n一级指标");

    assertThat(sheet(purpose, file).purpose()).isEqualTo("1.维修3处法庭");
    assertThat(codes(sheet(purpose, file))).containsExactly("figure-doubtful");
    assertThat(codes(sheet(both, file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥99%", "98%", "≤3‰", "≥3处", "12.5"})
  void a_figure_alone_that_is_taken_for_a_sentence_is_told(String figure) {
    for (String name : List.of("资金用途", "绩效目标")) {
      String form = SHEET.replace("\n一级指标", "\n" + name + " | " + figure + " | < | < | <\n一级指标");

      assertThat(codes(sheet(form, File.WORD))).containsExactly("figure-doubtful");
      assertThat(sheet(form, File.WORD).remarks().toString()).contains(figure);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.修法庭", "维修3处", "3年内全部修缮完毕"})
  void a_sentence_with_a_figure_is_not_told(String sentence) {
    String form = SHEET.replace("\n一级指标", "\n绩效目标 | " + sentence + " | < | < | <\n一级指标");

    assertThat(codes(sheet(form, File.WORD))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_figure_that_nobody_can_read_is_no_name(File file) {
    ReadSheet sheet = sheet(SHEET.replace("满意度指标 |", " | | 12,34 | 82% | \n满意度指标 |"), file);

    assertThat(sheet.remarks().toString()).contains("12,34", "82%");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void figures_below_names_that_stand_over_other_columns_are_doubted(File file) {
    String other = "二级指标 | 三级指标 | 绩效指标描述 | 指标值 | \n数量指标 | 囚车数 | 囚车数 | 1辆 | 编制\n";

    assertThat(codes(sheet(SHEET + other, file))).contains("figure-doubtful");
    assertThat(sheet(SHEET + other, file).remarks().toString()).contains("1辆");
  }

  @ParameterizedTest
  @CsvSource({"28258, true", "- 3 -, false", "12, false"})
  void a_figure_alone_on_a_line_of_a_text_is_told_unless_it_numbers_a_page(
      String alone, boolean told) {
    // As in a text with tabs, rows keep their columns.
    List<Line> lines = new ArrayList<>(FormGrid.of(SHEET).lines(File.CSV));
    lines.add(lines.size() - 1, Line.prose(new Place("", 999), alone));

    List<Remark> remarks = DocumentForms.read(lines).remarks();

    assertThat(remarks.toString().contains("written=" + alone)).isEqualTo(told);
  }

  private static List<String> codes(ReadSheet sheet) {
    return sheet.remarks().stream().map(remark -> remark.finding().code()).toList();
  }

  private static ReadSheet sheet(String form, File file) {
    return read(form, file).projects().get(0);
  }

  private static ReadDocument read(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file));
  }
}
