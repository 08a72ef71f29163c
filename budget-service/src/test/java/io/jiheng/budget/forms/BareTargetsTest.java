package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.FormGrid.File;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.table.cell.DoubtfulFigure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that only reads like an indicator stays one, and its figure is doubted. */
class BareTargetsTest {

  private static final String SHEET =
      """
      （2023年度）项目绩效目标表
      项目名称 | 法庭修缮费 | < | 项目单位 | 336001迁安市人民法院
      预算数 | 12.5 | 财政资金 | 12.5 | 单位：万元
      一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位
      产出指标 | 数量指标 | 修缮法庭数 | ≥3 | 处
      ^ | 质量指标 | 验收合格率 | 100 | %
      ^ | 成本指标 | NAME | FIGURE | MEASURE
      满意度指标 | 服务对象满意度 | 干警满意度 | ≥90% |
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
      ^ | 质量指标 | 政府采购金额 | 12.5 | 7940 | 98% | 96 | 12
      """;

  @ParameterizedTest
  @CsvSource({"政府采购金额,7940", "其他资金,8.35万元", "项目名称,12", "备用金,3600", "联系电话,5123"})
  void a_figure_below_a_name_that_counts_nothing_is_doubted(String name, String figure) {
    for (File file : List.of(File.WORD, File.WORKBOOK, File.CSV)) {
      ReadSheet sheet = read(sheet(name, figure, ""), file).projects().get(0);

      assertThat(sheet.indicators()).hasSize(4);
      assertThat(sheet.indicators().get(2).indicator().target().text()).isEqualTo(figure);
      assertThat(doubted(sheet.remarks())).containsExactly(figure);
      assertThat(sheet.remarks()).noneMatch(Remark::isError);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "政府采购金额,≥12万元,",
    "政府采购金额,12,万元",
    "备用金,3600,元",
    "备用金,≥3600,",
    "修缮法庭数,3,",
    "结余资金支付率,95,",
    "完成工作（%）,95,",
    "保障工作开展,保障工作开展,"
  })
  void an_indicator_that_says_what_it_counts_is_not_doubted(
      String name, String figure, String measure) {
    String form = sheet(name, figure, measure == null ? "" : measure);

    assertThat(doubted(read(form, File.WORD).projects().get(0).remarks())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void figures_alone_are_not_doubted_in_a_table_of_such(File file) {
    String plain = sheet("备用金", "3600", "").replace("≥", "").replace("处", "").replace("%", "");

    assertThat(doubted(read(plain, file).projects().get(0).remarks())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_figure_below_a_name_of_money_is_doubted_in_a_filled_form_too(File file) {
    assertThat(doubted(read(EVALUATION, file).selfEvaluations().get(0).head().remarks()))
        .containsExactly("7940");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "WORKBOOK", "CSV"})
  void a_sum_behind_a_name_of_money_is_doubted_wherever_it_stands(File file) {
    String moved = SHEET.replace("NAME | FIGURE | MEASURE", "128.50 | 其他资金 | 8.25");

    assertThat(doubted(read(moved, file).projects().get(0).remarks())).contains("128.50", "8.25");
  }

  private static String sheet(String name, String figure, String measure) {
    return SHEET.replace("NAME", name).replace("FIGURE", figure).replace("MEASURE", measure);
  }

  private static List<String> doubted(List<Remark> remarks) {
    return remarks.stream()
        .filter(remark -> remark.finding().code().equals(DoubtfulFigure.CODE))
        .map(remark -> remark.finding().facts().get("written"))
        .toList();
  }

  private static ReadDocument read(String form, File file) {
    return DocumentForms.read(FormGrid.of(form).lines(file));
  }
}
