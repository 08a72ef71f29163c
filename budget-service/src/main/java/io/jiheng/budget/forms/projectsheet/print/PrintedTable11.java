package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.PointsCell;
import io.jiheng.budget.forms.table.cell.TargetParts;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.PrintedForm.Orientation;
import io.jiheng.budget.printing.Prose;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.unit.BudgetUnit;
import java.util.ArrayList;
import java.util.List;

/** The project sheet as Inner Mongolia prints it (表11), in 元. */
final class PrintedTable11 {

  private static final List<Integer> WIDTHS = List.of(10, 12, 18, 9, 9, 16, 9, 7);
  private static final int COLUMNS = 8;

  /** The third stands in each row: it has no description, and perhaps no target. */
  private static final int MERGED_LEVELS = 2;

  private final ProjectSheet sheet;
  private final BudgetUnit unit;

  PrintedTable11(ProjectSheet sheet, BudgetUnit unit) {
    this.sheet = sheet;
    this.unit = unit;
  }

  PrintedForm printed() {
    Grid.Builder grid = Grid.ofColumns(COLUMNS);
    head(grid);
    indicators(grid);
    String title = "表11 项目绩效目标表（" + sheet.key().year() + "年度）";
    return new PrintedForm(
        sheet.key().name(),
        Orientation.LANDSCAPE,
        WIDTHS,
        List.of(Prose.title(title), grid.build()));
  }

  private void head(Grid.Builder grid) {
    grid.row(Cell.text("").wide(COLUMNS - 2), Cell.figure("单位：元").wide(2));
    grid.row(
        Cell.name(HeadCells.NAME),
        Cell.text(sheet.key().name()).wide(3),
        Cell.name("项目单位"),
        Cell.text(UnitMention.of(unit.code(), unit.name()).written()).wide(3));
    MoneyTexts money = MoneyTexts.inYuan(sheet.budget());
    Cell category = Cell.name("项目类别");
    Cell budget = Cell.name(HeadCells.BUDGET);
    if (isFiscal()) {
      grid.row(category, Cell.text("").wide(3), budget, Cell.figure(money.total()).wide(3));
    } else {
      grid.row(
          category,
          Cell.text(""),
          budget,
          Cell.figure(money.total()),
          Cell.name("其中：" + HeadCells.FISCAL),
          Cell.figure(money.fiscal()),
          Cell.name(HeadCells.OTHER),
          Cell.figure(money.other()));
    }
    if (!money.carried().isEmpty()) {
      grid.row(Cell.name(HeadCells.CARRIED), Cell.figure(money.carried()).wide(COLUMNS - 1));
    }
    ObjectiveRows.add(grid, "年度" + HeadCells.OBJECTIVE, sheet.objectives(), COLUMNS - 1);
  }

  /** The form has a cell for the budget only; that it is all fiscal goes without saying. */
  private boolean isFiscal() {
    return sheet.budget().other().isZero()
        && sheet.budget().carried().isZero()
        && sheet.budget().written().fiscal().isEmpty()
        && sheet.budget().written().carried().isEmpty()
        && sheet.budget().written().other().isEmpty();
  }

  private void indicators(Grid.Builder grid) {
    grid.row(
        Cell.name("一级指标"),
        Cell.name("二级指标"),
        Cell.name("三级指标"),
        Cell.name("指标性质"),
        Cell.name("指标方向"),
        Cell.name("目标值"),
        Cell.name("计量单位"),
        Cell.name("分值"));
    List<Indicator> leaves = sheet.indicators().leaves();
    LevelCells levels = new LevelCells(leaves, MERGED_LEVELS);
    for (int row = 0; row < leaves.size(); row++) {
      Indicator leaf = leaves.get(row);
      TargetParts target = TargetParts.of(leaf.target());
      List<Cell> cells = new ArrayList<>(levels.beginningAt(row));
      cells.add(Cell.figure(target.nature()));
      cells.add(Cell.figure(target.sign()));
      cells.add(Cell.figure(target.value()));
      cells.add(Cell.figure(target.measure()));
      cells.add(Cell.figure(PointsCell.written(leaf)));
      grid.row(cells.toArray(Cell[]::new));
    }
  }
}
