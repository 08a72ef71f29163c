package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.sheet.CheckDate;
import java.util.List;
import java.util.function.Function;

/** The rows 资金支出计划（%） of a printed form: check dates, and below them what is planned by then. */
final class PlanRows {

  private PlanRows() {}

  /**
   * @param width how many columns there are beside the name; a plan with more dates goes on below
   */
  static void add(Grid.Builder grid, List<CheckDate> plan, int width) {
    int parts = (plan.size() + width - 1) / width;
    for (int part = 0; part < parts; part++) {
      List<CheckDate> dates = plan.subList(part * width, Math.min(plan.size(), (part + 1) * width));
      Cell[] headings = cells(dates, width, date -> Cell.name(date.heading()));
      if (part == 0) {
        Cell[] first = new Cell[headings.length + 1];
        first[0] = Cell.name(HeadCells.PLAN + "（%）").high(2 * parts);
        System.arraycopy(headings, 0, first, 1, headings.length);
        grid.row(first);
      } else {
        grid.row(headings);
      }
      grid.row(
          cells(dates, width, date -> Cell.figure(date.cumulativePercent().toPlainString() + "%")));
    }
  }

  /** As wide as there is room, the first ones wider where it does not come out even. */
  private static Cell[] cells(List<CheckDate> dates, int width, Function<CheckDate, Cell> cell) {
    int each = width / dates.size();
    int wider = width % dates.size();
    Cell[] cells = new Cell[dates.size()];
    for (int at = 0; at < cells.length; at++) {
      cells[at] = cell.apply(dates.get(at)).wide(at < wider ? each + 1 : each);
    }
    return cells;
  }
}
