package io.jiheng.budget.sheet.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.sheet.Sheets;
import io.jiheng.budget.targets.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetJsonTest {

  /** As the first release wrote it. Sheets in databases look like this: it must stay readable. */
  private static final String FIRST_RELEASE =
      """
      {"key":{"unit":"144001","year":2023,"code":"144001001","name":"长期聘用人员工资和社会保障缴费"},
       "budget":{"total":74.500000,"fiscal":74.500000,"other":0.000000,
                 "written":{"total":"74.5 万元","fiscal":"74.5 元","other":""}},
       "purpose":"工资与社会保障缴费",
       "plan":{"checkDates":[{"day":"2023-03-31","cumulativePercent":25},
                             {"day":"2023-12-31","cumulativePercent":100}]},
       "objectives":[{"number":0,"text":"经费足额发放"}],
       "indicators":{"leaves":[{"level1":"产出指标","level2":"数量指标","level3":"聘用人员数量",
         "description":"聘用人员数量","target":"14 人","basis":"根据管委会研究决定"}]}}
      """;

  @Test
  void a_sheet_of_the_first_release_is_read() {
    ProjectSheet sheet = SheetJson.read(FIRST_RELEASE);

    assertThat(sheet.key().code()).contains("144001001");
    assertThat(sheet.budget().total()).isEqualTo(Money.ofWan("74.5"));
    assertThat(sheet.budget().written().fiscal()).isEqualTo("74.5 元");
    assertThat(sheet.budget().carried()).isEqualTo(Money.ZERO);
    assertThat(sheet.budget().written().carried()).isEmpty();
    assertThat(sheet.plan().checkDates()).hasSize(2);
    assertThat(sheet.indicators().leaves().get(0).target().understood())
        .isInstanceOf(Target.Quantity.class);
    assertThat(sheet.indicators().leaves().get(0).points()).isEmpty();
  }

  @Test
  void points_of_a_row_are_kept_exactly() {
    Indicator row = Sheets.row("数量指标", "聘用人员数量", "聘用人员数量", "14 人");
    Indicator pointed =
        new Indicator(
            row.level1(),
            row.level2(),
            row.level3(),
            row.description(),
            row.target(),
            row.basis(),
            Optional.of(new BigDecimal("12.50")));
    ProjectSheet sheet = Sheets.with(Sheets.faultless(), pointed);

    ProjectSheet read = SheetJson.read(SheetJson.write(sheet));

    assertThat(read).isEqualTo(sheet);
    assertThat(read.indicators().leaves().get(0).points()).contains(new BigDecimal("12.5"));
  }

  @Test
  void what_is_written_is_read_back_the_same() {
    ProjectSheet sheet =
        Sheets.with(Sheets.faultless(), Sheets.row("可持续影响指标", "保障", "保障", " 100有限促进 "));

    assertThat(SheetJson.read(SheetJson.write(sheet))).isEqualTo(sheet);
  }
}
