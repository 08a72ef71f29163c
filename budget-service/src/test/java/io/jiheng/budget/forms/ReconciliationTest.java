package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.selfevaluation.ReadEvaluationRow;
import io.jiheng.budget.forms.table.cell.PlannedShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures of a form are found again in what was understood of it, or are told 对账. */
class ReconciliationTest {

  private static final String SHEET =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | < | 项目单位 | 336001迁安市人民法院
      预算数 | 12.5 | 财政资金 | 12.5 | 单位：万元
      资金支出计划（%） | 3月底 | 6月底 | 9月底 | 12月底
      ^ | 10% | 45% | 80% | 100%
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
      产出指标 | 数量指标 | 修缮法庭数 | 修缮法庭数 | ≥3处
      ^ | 质量指标 | 验收合格率 | 验收合格率 | =100%
      满意度指标 | 服务对象满意度 | 干警满意度 | 干警满意度 | ≥90%
      """;

  private static final String EVALUATION =
      """
      预算项目绩效自评表（2023年度）
      项目名称 | 法庭修缮费 | < | < | < | 项目编码 | 13020023P00003910033L | <
      资金来源 | < | 年初预算数 | 预算安排 | 资金执行 | 执行进度 | < | <
      合计 | < | 10.00 | 10.00 | 9.70 | 97.00% | < | <
      一级指标 | 二级指标 | 三级指标 | 指标分值 | 预期指标值 | 实际完成值 | 自评得分 | <
      ^ | ^ | ^ | ^ | ^ | ^ | 单项指标得分 | 单项指标折算得分
      产出指标 | 数量指标 | 修缮法庭数 | 12.5 | ≥3处 | 3处 | 100 | 12.5
      ^ | 质量指标 | 验收合格率 | 12.5 | =100% | 98% | 96 | 12
      """;

  @ParameterizedTest
  @EnumSource
  void a_form_that_is_whole_has_nothing_to_tell(File file) {
    assertThat(codes(sheet(SHEET, file).remarks())).isEmpty();
    assertThat(evaluation(EVALUATION, file)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_share_without_its_month_moves_no_other(File file) {
    ReadSheet sheet = sheet(SHEET.replace("3月底 | 6月底", "3月底 | "), file);

    assertThat(sheet.plan())
        .extracting(PlannedShare::month, PlannedShare::percent)
        .containsExactly(
            tuple(3, new BigDecimal("10")),
            tuple(9, new BigDecimal("80")),
            tuple(12, new BigDecimal("100")));
    assertThat(told(sheet.remarks(), "plan-unread")).containsExactly("45%");
  }

  @ParameterizedTest
  @EnumSource
  void months_without_shares_are_told(File file) {
    ReadSheet sheet = sheet(SHEET.replace("^ | 10% | 45% | 80% | 100%\n", ""), file);

    assertThat(sheet.plan()).isEmpty();
    assertThat(told(sheet.remarks(), "plan-unread")).containsExactly("3月底", "6月底", "9月底", "12月底");
  }

  @Test
  void words_among_shares_that_were_drawn_out_leave_none_of_them_its_month() {
    String words = SHEET.replace("10% | 45% | 80% | 100%", "45% | 80% | 100% | 1.全年修缮3处法庭");

    assertThat(sheet(words, File.TEXT).plan()).isEmpty();
    assertThat(told(sheet(words, File.TEXT).remarks(), "plan-unread")).contains("45%", "100%");
  }

  @ParameterizedTest
  @EnumSource
  void a_raised_numeral_is_no_digit_of_a_share(File file) {
    ReadSheet sheet = sheet(SHEET.replace("45%", "12²"), file);

    assertThat(sheet.plan()).hasSize(3);
    assertThat(told(sheet.remarks(), "plan-unread")).containsExactly("12²", "6月底");
  }

  @ParameterizedTest
  @EnumSource
  void a_figure_in_the_place_of_a_name_is_told(File file) {
    ReadSheet sheet = sheet(SHEET.replace("满意度指标 |", " | 时效指标 | 上级补助 | 3647 | \n满意度指标 |"), file);

    assertThat(told(sheet.remarks(), "figure-doubtful")).containsExactly("3647");
    assertThat(codes(sheet.remarks())).contains("target-blank");
  }

  @ParameterizedTest
  @EnumSource
  void numbers_of_the_columns_between_two_rows_of_names_part_nothing(File file) {
    String numbered =
        EVALUATION.replace("^ | ^ | ^ | ^ | ^ | ^", "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8\n | | | | | ");

    assertThat(rows(numbered, file))
        .extracting(ReadEvaluationRow::score)
        .containsExactly("12.5", "12");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK"})
  void a_name_over_several_columns_is_of_none_of_them(File file) {
    String unnamed = EVALUATION.replace("单项指标折算得分", "");

    assertThat(rows(unnamed, file)).extracting(ReadEvaluationRow::score).containsOnly("");
    assertThat(evaluation(unnamed, file).toString()).contains("12.5", "12");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK"})
  void a_row_of_figures_that_a_name_above_it_reaches_into_is_no_row_of_names(File file) {
    String second = "^ | ^ | ^ | ^ | ^ | ^ | 单项指标得分 | 单项指标折算得分\n";

    assertThat(rows(EVALUATION.replace(second, "").replace("| 修缮法庭数", "| ^"), file))
        .extracting(ReadEvaluationRow::actual)
        .containsExactly("3处", "98%");
  }

  @Test
  void a_table_that_prose_has_torn_off_is_told_row_by_row() {
    List<Line> lines = new ArrayList<>(FormGrid.of(SHEET).lines(File.WORD));
    List<Line> torn = new ArrayList<>(lines.subList(0, lines.size() - 2));
    torn.add(Line.prose(lines.get(0).place(), "注：截至6月已支付3万元。"));
    for (Line line : lines.subList(lines.size() - 2, lines.size())) {
      torn.add(
          new Line(
              new Place("第 9 个表格", line.place().row()),
              line.kind(),
              line.cells().stream()
                  .map(cell -> new Line.Cell(cell.column(), cell.text()))
                  .toList()));
    }

    ReadDocument read = DocumentForms.read(torn);

    assertThat(told(read.remarks(), "table-unread"))
        .singleElement()
        .asString()
        .contains("=100%", "≥90%");
  }

  private static ReadSheet sheet(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file)).projects().get(0);
  }

  private static List<ReadEvaluationRow> rows(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file)).selfEvaluations().get(0).rows();
  }

  private static List<Remark> evaluation(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file))
        .selfEvaluations()
        .get(0)
        .head()
        .remarks();
  }

  private static List<String> codes(List<Remark> remarks) {
    return remarks.stream().map(remark -> remark.finding().code()).toList();
  }

  private static List<String> told(List<Remark> remarks, String code) {
    return remarks.stream()
        .filter(remark -> remark.finding().code().equals(code))
        .flatMap(remark -> Stream.of(remark.finding().facts().get("written")))
        .toList();
  }
}
