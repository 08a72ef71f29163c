package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.unit.BudgetUnit;

/** The row over a printed form: whose it is, and what its money is counted in. */
final class UnitCells {

  private static final int WIDTH_OF_MONEY_UNIT = 2;

  private UnitCells() {}

  /** Under its own name where code and name do not read as such by themselves. */
  static Cell[] of(BudgetUnit unit, String moneyUnit, int columns) {
    String written = UnitMention.of(unit.code(), unit.name()).written();
    Cell money = Cell.figure(moneyUnit).wide(WIDTH_OF_MONEY_UNIT);
    int rest = columns - WIDTH_OF_MONEY_UNIT;
    return UnitMention.codeAndName(written).isPresent()
        ? new Cell[] {Cell.text(written).wide(rest), money}
        : new Cell[] {Cell.name(HeadCells.UNIT), Cell.text(written).wide(rest - 1), money};
  }
}
