package io.jiheng.budget.forms.line;

import io.jiheng.budget.forms.line.Line.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A row of a table as a grid has it: every cell in its column, whether the file wrote it or not.
 * What is blank at the end of the row is left out, so that a row is the same however many of its
 * blank cells are written.
 */
public final class GridRow {

  private final NavigableMap<Integer, Line.Cell> cells = new TreeMap<>();

  /** Puts a text in a column, unless an area covers it. */
  public void put(int column, String text) {
    cells.putIfAbsent(column, new Line.Cell(column, text));
  }

  /** Covers a column with an area, unless that begins there. */
  public void cover(int column, Area area) {
    cells.putIfAbsent(column, Line.Cell.covered(column, area));
  }

  /** Whether something stands in a column already. */
  public boolean shows(int column) {
    return cells.containsKey(column);
  }

  /** Whether a text put there is not to be seen. */
  public boolean hides(int column, String text) {
    Line.Cell cell = cells.get(column);
    return cell != null && cell.isCovered() && !text.isBlank() && !text.equals(cell.merged());
  }

  public List<Line.Cell> row() {
    List<Line.Cell> row = new ArrayList<>();
    int end =
        cells.descendingMap().values().stream()
            .filter(cell -> !cell.merged().isBlank())
            .mapToInt(Line.Cell::column)
            .findFirst()
            .orElse(-1);
    for (int column = 0; column <= end; column++) {
      Line.Cell cell = cells.get(column);
      // An area that says nothing is as good as none.
      boolean blank = cell == null || cell.merged().isBlank();
      row.add(blank ? new Line.Cell(column, "") : cell);
    }
    return row;
  }
}
