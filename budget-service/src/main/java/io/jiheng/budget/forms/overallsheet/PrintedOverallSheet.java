package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.Prose;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The overall target sheet 整体绩效目标表 as document 000 has it. Over it stands whose it is and of which
 * year, and under the names of the columns their numbers 栏次: by them a row is read back by its
 * columns, whatever stands in its cells.
 */
public final class PrintedOverallSheet {

  private static final List<Integer> WIDTHS =
      List.of(4, 6, 10, 10, 4, 5, 6, 6, 6, 7, 6, 6, 8, 8, 10, 10, 8);

  private PrintedOverallSheet() {}

  public static PrintedForm of(OverallSheet sheet, String unit, String unitName, int year) {
    Grid.Builder grid = Grid.ofColumns(WIDTHS.size());
    head(grid);
    OverallGridRows.add(sheet.rows(), grid);
    return new PrintedForm(
        "整体绩效目标表",
        PrintedForm.Orientation.LANDSCAPE,
        WIDTHS,
        List.of(
            Prose.title(year + "年度整体绩效目标表"),
            Prose.body(UnitMention.statement(unit, unitName)),
            grid.build()));
  }

  private static void head(Grid.Builder grid) {
    grid.row(
        Cell.name("职责序号").high(4),
        Cell.name("部门职责").high(4),
        Cell.name("职责目标").high(4),
        Cell.name("指标").wide(3),
        Cell.name("年度指标值").high(4),
        Cell.name("指标参考值").wide(6),
        Cell.name("备注（标准值和历史值均无的原因/其他需要说明的问题）").high(4),
        Cell.name("工作活动").high(4),
        Cell.name("预算项目").high(4),
        Cell.name("对应科室").high(4));
    grid.row(
        Cell.name("指标名称").high(3),
        Cell.name("符号").high(3),
        Cell.name("单位").high(3),
        Cell.name("标准值（规划目标、行业标准或其他明确标准）").wide(3),
        Cell.name("历史值（统计年鉴/统计公报/内部统计/其他需明确的来源）").wide(3));
    grid.row(
        Cell.name("规划值").high(2),
        Cell.name("当年标准值").wide(2),
        Cell.name("前三年均值").high(2),
        Cell.name("上年值").high(2),
        Cell.name("来源").high(2));
    grid.row(Cell.name("标准值"), Cell.name("来源"));
    grid.row(
        IntStream.rangeClosed(1, WIDTHS.size())
            .mapToObj(number -> Cell.name(String.valueOf(number)))
            .toArray(Cell[]::new));
  }
}
