package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.forms.table.cell.PointsCell;
import io.jiheng.budget.forms.table.cell.TargetParts;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.PrintedForm.Orientation;
import io.jiheng.budget.printing.Prose;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Objectives;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sheets in one list, a row for each indicator, as Inner Mongolia publishes its 表11. */
final class ListedSheets {

  private static final List<String> NAMES =
      List.of(
          "项目名称", "项目单位", "预算数", "年度绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标方向", "目标值", "计量单位",
          "分值");
  private static final int OF_PROJECT = 4;

  private final boolean merged;

  /**
   * @param merged whether the cells of a project are merged over its rows, else repeated in each
   */
  ListedSheets(boolean merged) {
    this.merged = merged;
  }

  /** All of one year, each with an indicator at least. */
  PrintedForm printed(List<ProjectSheet> sheets) {
    int year = sheets.get(0).key().year();
    return new PrintedForm(
        "表11",
        Orientation.LANDSCAPE,
        Collections.nCopies(NAMES.size(), 8),
        List.of(Prose.title("表11 项目绩效目标表（" + year + "年度）"), grid(sheets)));
  }

  private Grid grid(List<ProjectSheet> sheets) {
    Grid.Builder grid = Grid.ofColumns(NAMES.size());
    grid.row(Cell.text("").wide(NAMES.size() - 1), Cell.text("单位：元"));
    grid.row(NAMES.stream().map(Cell::name).toArray(Cell[]::new));
    for (ProjectSheet sheet : sheets) {
      List<Indicator> leaves = sheet.indicators().leaves();
      LevelCells levels = new LevelCells(leaves, merged ? 2 : 0);
      for (int row = 0; row < leaves.size(); row++) {
        List<Cell> cells = new ArrayList<>(project(sheet, row));
        cells.addAll(levels.beginningAt(row));
        cells.addAll(figures(leaves.get(row)));
        grid.row(cells.toArray(Cell[]::new));
      }
    }
    return grid.build();
  }

  private List<Cell> project(ProjectSheet sheet, int row) {
    if (merged && row > 0) {
      return List.of();
    }
    int height = merged ? sheet.indicators().leaves().size() : 1;
    return Stream.of(
            sheet.key().name(),
            UnitMention.of("336001", "迁安市人民法院").written(),
            MoneyTexts.inYuan(sheet.budget()).total(),
            Objectives.text(sheet.objectives()))
        .map(text -> Cell.text(text).high(height))
        .limit(OF_PROJECT)
        .toList();
  }

  private static List<Cell> figures(Indicator leaf) {
    TargetParts target = TargetParts.of(leaf.target());
    return Stream.of(
            target.nature(),
            target.sign(),
            target.value(),
            target.measure(),
            PointsCell.written(leaf))
        .map(Cell::figure)
        .toList();
  }

  /** As it is drawn out of a document: a row to a line, tabs between its cells. */
  String text(List<ProjectSheet> sheets) {
    String rows =
        grid(sheets).rows().stream()
            .map(row -> row.stream().map(ListedSheets::cell).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
    return "表11 项目绩效目标表（" + sheets.get(0).key().year() + "年度）\n" + rows + "\n";
  }

  private static String cell(Grid.Place place) {
    return place.text() + "\t".repeat(place.cell().columns() - 1);
  }
}
