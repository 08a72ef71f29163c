package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What money is counted in 金额单位 is said by the form or by the cell, and never assumed. */
class MoneyUnitsTest {

  private static final String SHEET =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | 项目单位 | 336001迁安市人民法院 | | |
      预算规模及资金用途 | 预算数 | 463700.50 | 财政资金 | 463700.50 | 其他资金 | 0.00
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | |
      产出指标 | 数量指标 | 修缮法庭数 | 修缮法庭数 | ≥3处 | |
      """;

  private static final String LIST =
      """
      项目绩效目标表（2023年度）
      项目名称 | 项目单位 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 目标值 | 单位：元
      装备费 | 336001-迁安市人民法院 | 1,030,700.00 | 产出指标 | 数量指标 | 车辆数 | 3辆 |
       | | | 产出指标 | 成本指标 | 车价 | 12.5万元 |
      """;

  @ParameterizedTest
  @EnumSource(File.class)
  void a_bare_figure_is_no_sum_where_nothing_says_its_unit(File file) {
    ReadSheet sheet = sheet(SHEET, file);

    assertThat(sheet.budget().total()).isEmpty();
    assertThat(sheet.budget().fiscal()).isEmpty();
    assertThat(sheet.remarks())
        .filteredOn(remark -> remark.finding().code().equals("money-unit-missing"))
        .extracting(
            Remark::isError,
            remark -> remark.finding().cell().cell(),
            remark -> remark.finding().facts())
        .containsExactly(
            tuple(true, "预算数", Map.of("written", "463700.50")),
            tuple(true, "财政资金", Map.of("written", "463700.50")));
  }

  @ParameterizedTest
  @EnumSource(File.class)
  void a_unit_in_the_cell_or_behind_the_name_is_enough_and_nothing_is_as_much_in_all(File file) {
    for (String sum : List.of("46.37005万元", "463700.50元")) {
      assertThat(wan(SHEET.replace("463700.50", sum), file)).isEqualTo(Money.ofWan("46.37005"));
    }
    assertThat(wan(SHEET.replace("预算数", "预算数（元）").replace("财政资金", "财政资金（元）"), file))
        .isEqualTo(Money.ofWan("46.37005"));
    assertThat(wan(SHEET.replace("463700.50", "0.00"), file)).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_unit_among_the_names_of_columns_is_the_forms(File file) {
    assertThat(wan(LIST, file)).isEqualTo(Money.ofWan("103.07"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_unit_row_torn_off_its_form_leaves_the_sums_unread(File file) {
    String torn = SHEET + " | | | | 金额单位：人民币元 | |\n";

    ReadSheet sheet = sheet(torn, file);

    assertThat(sheet.budget().total()).isEmpty();
    assertThat(sheet.remarks().toString()).contains("money-unit-missing", "人民币元");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_part_of_the_fiscal_money_is_told_beside_a_budget_that_nobody_can_read(File file) {
    String parts = SHEET.replace("财政资金", "上级补助").replace("预算数 | 463700.50", "预算数 | Ⅲ元");

    assertThat(sheet(parts.replace("463700.50", "2340元"), file).remarks().toString())
        .contains("money-summed", "2340元");
  }

  private static Money wan(String form, File file) {
    ReadSheet sheet = sheet(form, file);
    assertThat(sheet.remarks()).filteredOn(Remark::isError).isEmpty();
    return sheet.budget().total().orElseThrow();
  }

  private static ReadSheet sheet(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file)).projects().get(0);
  }
}
