package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rows of a list say once more is read with what they repeat, or told where it stands. */
class RepeatedRowsTest {

  private static final String NAMES =
      "项目名称 | 序号 | 项目单位 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 目标值 | 分值 | 单位：元\n";

  private static final String LIST =
      "项目绩效目标表（2023年度）\n"
          + NAMES
          + """
          装备费 | 1 | 336001-迁安市人民法院 | 1,030,700.00 | 产出指标 | 数量指标 | 车辆数 | 3辆 | 60 |
           | | | | 满意度指标 | 服务对象满意度 | 干警满意度 | ≥95% | 40 |
          """;

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void names_that_come_again_with_a_figure_among_them_begin_no_other_list(File file) {
    String again = NAMES.replace("序号", "29297").replace("单位：元", "");

    ReadDocument read =
        read(
            LIST.replace(NAMES, NAMES + "1 | 85710 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9\n" + again),
            file);

    ReadSheet sheet = read.projects().get(0);
    assertThat(read.projects()).hasSize(1);
    assertThat(sheet.indicators()).hasSize(2);
    assertThat(sheet.budget().total()).isPresent();
    assertThat(places(sheet, "85710")).containsExactly(3);
    assertThat(places(sheet, "29297")).containsExactly(4);
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void what_was_not_read_is_told_in_each_row_that_says_it(File file) {
    String row = "备用金 | | 3095 | | | | | | |\n";

    List<ReadSheet> sheets = read(LIST + row + row, file).projects();

    assertThat(sheets).hasSize(2);
    assertThat(places(sheets.get(1), "3095")).containsExactly(5, 6);
    assertThat(sheets.get(0).remarks().toString()).doesNotContain("cell-unread");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_sum_that_was_refused_is_told_in_each_row_that_says_it(File file) {
    String repeated =
        LIST.replace("单位：元", "").replace("\n | | | |", "\n装备费 | 1 | | 1,030,700.00 |");

    List<ReadSheet> sheets = read(repeated, file).projects();

    assertThat(sheets).hasSize(1);
    assertThat(places(sheets.get(0), "1,030,700.00")).containsExactly(3, 4);
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_total_under_names_without_a_project_is_told_with_the_project_before(File file) {
    String others = NAMES.replace(" | 序号", "") + "合计 | | 77,123.00 | | | | | | \n";

    List<ReadSheet> sheets = read(LIST + others, file).projects();

    assertThat(sheets).hasSize(1);
    assertThat(sheets.get(0).remarks().toString()).contains("77,123.00");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void what_was_read_is_told_in_none(File file) {
    String repeated = LIST.replace("\n | | | |", "\n装备费 | 1 | 336001-迁安市人民法院 | 1,030,700.00 |");

    assertThat(read(repeated, file).projects())
        .singleElement()
        .satisfies(
            sheet -> assertThat(sheet.remarks().toString()).doesNotContain("-unread", "figure-"));
  }

  private static List<Integer> places(ReadSheet sheet, String written) {
    return sheet.remarks().stream()
        .filter(remark -> remark.finding().facts().getOrDefault("written", "").contains(written))
        .map(Remark::place)
        .map(place -> place.row())
        .toList();
  }

  private static ReadDocument read(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file));
  }
}
