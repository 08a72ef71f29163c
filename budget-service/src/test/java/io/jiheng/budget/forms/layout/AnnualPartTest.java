package io.jiheng.budget.forms.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.projectsheet.print.WrittenForms;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forms with targets of all years of a project beside those of the one. */
class AnnualPartTest {

  private static final String TITLE = "项目支出绩效目标表（2023年度）";

  @Test
  void the_block_of_the_year_is_read_and_that_of_all_years_is_told() {
    for (boolean annualFirst : new boolean[] {false, true}) {
      for (ReadSheet sheet : new WrittenForms(TITLE, twoBlocks(annualFirst, true)).sheets()) {
        assertThat(sheet.objectives())
            .singleElement()
            .satisfies(objective -> assertThat(objective.text()).isEqualTo("当年办好案件"));
        assertThat(sheet.indicators())
            .extracting(
                row -> row.indicator().level1(),
                row -> row.indicator().level2(),
                row -> row.indicator().level3(),
                row -> row.indicator().target().text())
            .containsExactly(
                tuple("产出指标", "数量指标", "办结案件", "≥5000件"),
                tuple("产出指标", "质量指标", "审限内结案率", "≥98%"),
                tuple("满意度指标", "服务对象满意度指标", "当事人满意度", "≥90%"));
        assertThat(told(sheet, "长期指标值"))
            .contains("≥15000件", "≥97%", "审判质效", "≥85%")
            .doesNotContain("≥5000件");
        assertThat(told(sheet, "长期目标")).isEqualTo("三年内办好案件");
      }
    }
  }

  @Test
  void two_blocks_that_nothing_tells_apart_are_refused() {
    for (ReadSheet sheet : new WrittenForms(TITLE, twoBlocks(false, false)).sheets()) {
      assertThat(sheet.remarks())
          .filteredOn(remark -> remark.finding().code().equals("terms-untold"))
          .singleElement()
          .satisfies(remark -> assertThat(remark.isError()).isTrue());
    }
  }

  @Test
  void a_column_of_the_year_beside_one_of_all_years_is_the_target() {
    Grid.Builder grid = Grid.ofColumns(5);
    grid.row(Cell.name("项目名称"), Cell.text("办案费").wide(4));
    grid.row(Cell.name("预算数（万元）"), Cell.text("10.00").wide(4));
    grid.row(WrittenForms.cells("一级指标", "二级指标", "三级指标", "长期目标", "年度目标"));
    grid.row(WrittenForms.cells("产出指标", "数量指标", "办结案件", "≥15000件", "≥5000件"));
    grid.row(WrittenForms.cells("产出指标", "质量指标", "结案率", "", "≥98%"));

    for (ReadSheet sheet : new WrittenForms(TITLE, grid.build()).sheets()) {
      assertThat(sheet.indicators())
          .extracting(row -> row.indicator().target().text())
          .containsExactly("≥5000件", "≥98%");
      assertThat(told(sheet, "长期指标值")).isEqualTo("≥15000件");
    }
  }

  @Test
  void money_of_all_years_is_not_the_years_budget() {
    List<Line> head =
        lines(
            List.of("项目名称", "办案费", "", "", ""),
            List.of("项目资金（万元）", "中期资金总额：", "300", "年度资金总额：", "120"),
            List.of("", "其中：财政拨款", "260", "其中：财政拨款", "100"),
            List.of("", "其他资金", "40", "其他资金", "20"),
            List.of("年度总体目标", "办好案件", "", "", ""));

    AnnualPart part = new AnnualPart(head, List.of());

    assertThat(part.head())
        .extracting(Line::text)
        .containsExactly(
            "项目名称 办案费", "项目资金（万元） 年度资金总额： 120", "其中：财政拨款 100", "其他资金 20", "年度总体目标 办好案件");
    assertThat(part.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.finding().facts().get("written")).contains("300"));
  }

  @Test
  void money_of_all_years_above_that_of_the_year_ends_where_that_begins() {
    List<Line> head =
        lines(
            List.of("项目资金（万元）", "实施期资金总额", "300"),
            List.of("", "其中：财政拨款", "260"),
            List.of("", "年度资金总额", "120"),
            List.of("", "其中：财政拨款", "100"));

    assertThat(new AnnualPart(head, List.of()).head())
        .extracting(Line::text)
        .containsExactly("项目资金（万元）", "", "年度资金总额 120", "其中：财政拨款 100");
  }

  private static String told(ReadSheet sheet, String cell) {
    return sheet.remarks().stream()
        .filter(remark -> remark.finding().code().equals("long-term-passed"))
        .filter(remark -> remark.finding().cell().cell().equals(cell))
        .map(remark -> remark.finding().facts().get("written"))
        .findFirst()
        .orElseThrow();
  }

  @SafeVarargs
  private static List<Line> lines(List<String>... rows) {
    return IntStream.range(0, rows.length)
        .mapToObj(at -> Line.row(new Place("表", at + 1), rows[at]))
        .toList();
  }

  private static Grid twoBlocks(boolean annualFirst, boolean named) {
    Grid.Builder grid = Grid.ofColumns(8);
    grid.row(Cell.name("项目名称"), Cell.text("案件审判业务费").wide(7));
    grid.row(
        Cell.name("预算单位"),
        Cell.text("336001迁安市人民法院").wide(3),
        Cell.name("预算数（万元）"),
        Cell.text("120.00").wide(3));
    if (named) {
      grid.row(
          Cell.name("总体目标").high(2),
          Cell.name(annualFirst ? "年度目标" : "中期目标（2023年—2025年）").wide(4),
          Cell.name(annualFirst ? "实施期目标" : "年度目标").wide(3));
      grid.row(
          Cell.text(annualFirst ? "当年办好案件" : "三年内办好案件").wide(4),
          Cell.text(annualFirst ? "三年内办好案件" : "当年办好案件").wide(3));
    }
    grid.row(
        Cell.name("绩效指标").high(4),
        Cell.name("一级指标"),
        Cell.name("二级指标"),
        Cell.name("三级指标"),
        Cell.name("指标值"),
        Cell.name("二级指标"),
        Cell.name("三级指标"),
        Cell.name("指标值"));
    grid.row(row(annualFirst, Cell.text("产出指标").high(2), "数量指标|办结案件|≥15000件", "数量指标|办结案件|≥5000件"));
    grid.row(row(annualFirst, null, "质量指标|审判质效|≥97%", "质量指标|审限内结案率|≥98%"));
    grid.row(row(annualFirst, Cell.text("满意度指标"), "服务对象满意度指标|群众满意度|≥85%", "服务对象满意度指标|当事人满意度|≥90%"));
    return grid.build();
  }

  private static Cell[] row(boolean annualFirst, Cell level1, String longTerm, String annual) {
    String both = annualFirst ? annual + "|" + longTerm : longTerm + "|" + annual;
    List<Cell> cells = Stream.of(both.split("\\|")).map(Cell::text).toList();
    return Stream.concat(Stream.ofNullable(level1), cells.stream()).toArray(Cell[]::new);
  }
}
