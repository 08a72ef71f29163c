package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.FormRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together the indicator rows that blank lines within a cell have torn apart when their text
 * was drawn out cell by cell (document 004, sheet 2). In any other table a row of few cells is one.
 */
final class TornRows {

  private TornRows() {}

  /**
   * @param rows the header and what follows it; perhaps nothing
   */
  static List<Line> joined(List<Line> rows) {
    if (rows.isEmpty()) {
      return rows;
    }
    IndicatorColumns columns = new IndicatorColumns(FormRow.of(rows.get(0)));
    List<Line> whole = new ArrayList<>();
    for (Line row : rows) {
      int last = whole.size() - 1;
      if (last >= 0 && columns.isTorn(whole.get(last), row)) {
        whole.set(last, whole.get(last).with(row));
      } else {
        whole.add(row);
      }
    }
    return whole;
  }
}
