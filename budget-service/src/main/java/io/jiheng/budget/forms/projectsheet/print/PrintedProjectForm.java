package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.forms.table.cell.PointsCell;
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

/**
 * The project sheet as Hebei prints it, or Tianjin. Seven columns, for that many cells stand in the
 * row of the budget, and an eighth if the sheet has points of its own.
 */
final class PrintedProjectForm {

  private static final List<Integer> WIDTHS = List.of(7, 7, 9, 8, 7, 8, 9);
  private static final int WIDTH_OF_POINTS = 4;

  private final ProjectSheet sheet;
  private final BudgetUnit unit;
  private final boolean hebei;
  private final boolean pointed;
  private final int columns;

  /**
   * @param hebei whether with 项目编码, 资金支出计划 and 指标值确定依据, else as Tianjin has it
   */
  PrintedProjectForm(ProjectSheet sheet, BudgetUnit unit, boolean hebei) {
    this.sheet = sheet;
    this.unit = unit;
    this.hebei = hebei;
    this.pointed = sheet.indicators().leaves().stream().anyMatch(leaf -> leaf.points().isPresent());
    this.columns = WIDTHS.size() + (pointed ? 1 : 0);
  }

  PrintedForm printed() {
    List<Integer> widths = new ArrayList<>(WIDTHS);
    if (pointed) {
      widths.add(WIDTH_OF_POINTS);
    }
    Grid.Builder grid = Grid.ofColumns(columns);
    head(grid);
    indicators(grid);
    String title = sheet.key().year() + "年度项目绩效目标表";
    return new PrintedForm(
        sheet.key().name(),
        Orientation.PORTRAIT,
        widths,
        List.of(Prose.title(title), grid.build()));
  }

  private void head(Grid.Builder grid) {
    grid.row(UnitCells.of(unit, "单位：万元", columns));
    Cell name = Cell.text(sheet.key().name());
    if (hebei) {
      grid.row(
          Cell.name(HeadCells.CODE),
          Cell.text(sheet.key().code().orElse("")).wide(2),
          Cell.name(HeadCells.NAME),
          name.wide(columns - 4));
    } else {
      grid.row(Cell.name(HeadCells.NAME), name.wide(columns - 1));
    }
    MoneyTexts money = MoneyTexts.inWan(sheet.budget());
    boolean carried = isCarriedNamed(money);
    grid.row(
        Cell.name("预算规模及资金用途").high(carried ? 3 : 2),
        Cell.name(HeadCells.BUDGET),
        Cell.figure(money.total()),
        Cell.name("其中：" + HeadCells.FISCAL),
        Cell.figure(money.fiscal()),
        Cell.name(HeadCells.OTHER),
        Cell.figure(money.other()).wide(columns - 6));
    if (carried) {
      grid.row(Cell.name(HeadCells.CARRIED), Cell.figure(money.carried()).wide(columns - 2));
    }
    grid.row(Cell.text(sheet.purpose()).wide(columns - 1));
    if (hebei) {
      PlanRows.add(grid, sheet.plan().checkDates(), columns - 1);
    }
    ObjectiveRows.add(grid, HeadCells.OBJECTIVE, sheet.objectives(), columns - 1);
  }

  /** A purpose that reads like the name of a sum is none where all of those have been named. */
  private boolean isCarriedNamed(MoneyTexts money) {
    return !money.carried().isEmpty() || MoneyName.of(sheet.purpose()).isPresent();
  }

  private void indicators(Grid.Builder grid) {
    List<Cell> names =
        new ArrayList<>(List.of(Cell.name("一级指标"), Cell.name("二级指标"), Cell.name("三级指标")));
    names.addAll(
        behindLevels(Cell.name("绩效指标描述"), Cell.name("指标值"), Cell.name("指标值确定依据"), Cell.name("分值")));
    grid.row(names.toArray(Cell[]::new));
    List<Indicator> leaves = sheet.indicators().leaves();
    // Tianjin repeats the lower levels in each row.
    LevelCells levels = new LevelCells(leaves, hebei ? 3 : 1);
    for (int row = 0; row < leaves.size(); row++) {
      Indicator leaf = leaves.get(row);
      List<Cell> cells = new ArrayList<>(levels.beginningAt(row));
      cells.addAll(
          behindLevels(
              Cell.text(leaf.description()),
              Cell.figure(leaf.target().text()),
              Cell.text(leaf.basis()),
              Cell.figure(PointsCell.written(leaf))));
      grid.row(cells.toArray(Cell[]::new));
    }
  }

  private List<Cell> behindLevels(Cell description, Cell target, Cell basis, Cell points) {
    List<Cell> cells = new ArrayList<>();
    cells.add(description.wide(2));
    cells.add(hebei ? target : target.wide(2));
    if (hebei) {
      cells.add(basis);
    }
    if (pointed) {
      cells.add(points);
    }
    return cells;
  }
}
