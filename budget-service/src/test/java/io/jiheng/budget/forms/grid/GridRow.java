package io.jiheng.budget.forms.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of a table, or a line of prose with one cell.
 *
 * @param form counts the forms of a document from 1; 0 is outside of all
 */
public record GridRow(int form, boolean tabular, boolean hidden, List<GridCell> cells) {

  public GridRow {
    cells = new ArrayList<>(cells);
  }

  public static GridRow prose(int form, String text) {
    return new GridRow(form, false, false, List.of(GridCell.of(text, Set.of(Role.TITLE))));
  }

  public GridRow hide() {
    return new GridRow(form, tabular, true, cells);
  }

  public GridRow with(List<GridCell> others) {
    return new GridRow(form, tabular, hidden, others);
  }

  public int width() {
    return cells.size();
  }

  /** Whether most of it names columns. */
  public boolean isHeader() {
    long labels = cells.stream().distinct().filter(GridCell::isLabel).count();
    return tabular && labels > 2 && labels * 2 > cells.stream().distinct().count();
  }

  public String text() {
    return cells.isEmpty() ? "" : cells.get(0).text();
  }
}
