package io.jiheng.budget.forms.overallsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.FormGrid;
import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of an overall target sheet in which something stands where it should not. */
class OverallRowsTest {

  private static final String SHEET =
      """
      2024年度整体绩效目标表
      职责序号 | 部门职责 | 职责目标 | 指标名称 | 符号 | 单位 | 年度指标值 | 规划值 | 标准值 | 来源 | 前三年均值 | 上年值 | 来源 | 备注 | 工作活动 | 预算项目 | 对应科室
      1 | 案件审判 | 审理8类案件 | 结案数 | ≥ | 件 | ≥6701 | ≥6702 | ≥6703 | 统计甲 | 6911 | 6740 | 平台甲 | 备查 | 审理案件 | 办案经费 | 民庭
      2 | ^ | ^ | 收结比 | ≥ | 百分比 | ≥91% | ≥92% | ≥93% | 统计乙 | 99.39% | 94% | 平台乙 | | ^ | ^ | 审管办
      3 | ^ | ^ | 结案率 | ≥ | 百分比 | ≥81% | ≥82% | ≥83% | 统计丙 | 89.39% | 84% | 平台丙 | | ^ | ^ | 刑庭
      """;

  @ParameterizedTest
  @ValueSource(strings = {"№7", "101.2①%", "12,34"})
  void a_strange_figure_of_one_row_is_handed_down_to_none(String strange) {
    for (File file : List.of(File.WORD, File.WORKBOOK)) {
      List<OverallRow> rows =
          rows(read(SHEET.replace("94%", strange).replace("6740", strange), file));

      assertThat(rows.get(2).activity()).isEqualTo("审理案件");
      assertThat(rows.get(2).projects()).isEqualTo("办案经费");
      assertThat(rows.get(2).toString()).doesNotContain(strange);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK"})
  void a_target_that_is_merged_over_rows_is_told_in_each(File file) {
    assertThat(read(SHEET.replace("≥81%", "^"), file).remarks())
        .filteredOn(remark -> remark.finding().code().equals("merged-over-rows"))
        .singleElement()
        .satisfies(remark -> assertThat(remark.finding().facts().toString()).contains("≥91%"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3"})
  void the_number_of_a_row_is_no_duty_though_a_column_was_put_before_it(String before) {
    // Without the names of columns rows are read by what is in them.
    String form =
        SHEET
            .replace("规划值 | 标准值 | 来源 | 前三年均值 | 上年值 | 来源", "值 | 值 | 值 | 值 | 值 | 值")
            .replace("\n1 |", "\n | 1 |")
            .replace("\n2 | ^ | ^", "\n | 2 | 案件执行 | 执行裁判")
            .replace("\n3 | ^ | ^", "\n" + before + " | 3 | 案件监督 | 监督裁判")
            .replace("| ^ | ^ |", "| 活动 | 项目 |");

    OverallRow row = rows(read(form, File.TEXT)).get(2);

    assertThat(row.number()).isEqualTo(3);
    assertThat(List.of(row.duty(), row.objective())).containsExactly("案件监督", "监督裁判");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void words_with_a_figure_are_told_where_they_are_taken_for_what_another_column_names(File file) {
    String swapped =
        SHEET
            .replace("指标名称 | 符号", "符号 | 指标名称")
            .replaceAll("([结收]\\S+[数比率]) \\| ≥", "≥ | $1")
            .replace("≥6703", "待定");

    ReadUnitDocument read = read(swapped, file);

    assertThat(rows(read).get(1).indicator()).isEqualTo("收结比");
    assertThat(written(read, "figure-doubtful")).contains("审理8类案件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥99%", "≤3‰", "≥6130件", "6130"})
  void a_target_alone_in_the_place_of_an_objective_is_told(String target) {
    for (File file : List.of(File.WORD, File.WORKBOOK, File.CSV)) {
      ReadUnitDocument read = read(SHEET.replace("审理8类案件", target), file);

      assertThat(rows(read).get(0).objective()).isEqualTo(target);
      assertThat(written(read, "figure-doubtful")).containsExactly(target);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TEXT"})
  void a_name_over_another_name_of_its_column_is_of_no_column(File file) {
    String names = SHEET.lines().skip(1).findFirst().orElseThrow();
    String over = names.replace("规划值 | 标准值 | 来源", "标准值 | |");
    String below = " | | | | | | | 规划值 | 标准之值 | 来源 | | | | | | |";

    ReadUnitDocument read = read(SHEET.replace(names, over + "\n" + below), file);

    assertThat(rows(read).get(0).planned()).isEqualTo("≥6702");
    assertThat(rows(read).get(0).standard()).isEmpty();
    assertThat(read.remarks().toString()).contains("≥6703");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_row_over_the_names_is_told_where_it_stands_and_names_nothing(File file) {
    String names = SHEET.lines().skip(1).findFirst().orElseThrow();
    String unnamed = names.replace("职责目标", "");
    String again = names.replace("规划值 | 标准值", "规划值 |");
    String above =
        SHEET
            .replace(names, unnamed)
            .replace("\n2 | ^ | ^", "\n" + again + "\n2 | 案件执行 | 执行裁判")
            .replace("\n3 | ^ | ^", "\n3 | |");

    List<Remark> remarks = read(above, file).remarks();

    assertThat(remarks)
        .filteredOn(remark -> remark.place().row() == 3)
        .extracting(remark -> remark.finding().facts().toString())
        .anyMatch(facts -> facts.contains("≥6703"));
    assertThat(remarks.toString()).contains("≥93%", "≥83%");
  }

  private static List<String> written(ReadUnitDocument read, String code) {
    return read.remarks().stream()
        .filter(remark -> remark.finding().code().equals(code))
        .map(remark -> remark.finding().facts().get("written"))
        .toList();
  }

  private static List<OverallRow> rows(ReadUnitDocument read) {
    return ((OverallSheet) read.content()).rows();
  }

  private static ReadUnitDocument read(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file)).ofUnits().get(0);
  }
}
