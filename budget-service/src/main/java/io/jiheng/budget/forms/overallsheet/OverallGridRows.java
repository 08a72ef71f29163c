package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.unitdocument.OverallRow;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of an overall target sheet in its grid. What goes on from the row above is merged with
 * it; where nothing stands below something, that is written.
 */
final class OverallGridRows {

  private static final int COLUMNS = 17;
  private static final int DUTY = 1;

  /** The columns whose cells are merged over the rows of a duty, the duty first. */
  private static final List<Integer> MERGED = List.of(DUTY, 2, 14, 15);

  private final List<List<String>> rows = new ArrayList<>();

  /** Whether a row begins something new, be it nothing, in the columns that are merged. */
  private final List<List<Integer>> begins = new ArrayList<>();

  private OverallGridRows() {}

  static void add(List<OverallRow> rows, Grid.Builder grid) {
    OverallGridRows texts = new OverallGridRows();
    rows.forEach(row -> texts.rows.add(row.cells()));
    texts.compare();
    for (int at = 0; at < rows.size(); at++) {
      grid.row(texts.cells(at));
    }
  }

  private void compare() {
    List<String> above = List.of();
    for (List<String> row : rows) {
      boolean newDuty = above.isEmpty() || !row.get(DUTY).equals(above.get(DUTY));
      List<String> compared = above;
      begins.add(
          MERGED.stream()
              .filter(column -> newDuty || !row.get(column).equals(compared.get(column)))
              .toList());
      above = row;
    }
  }

  private Cell[] cells(int row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < COLUMNS; column++) {
      if (!MERGED.contains(column)) {
        cells.add(cell(column, rows.get(row).get(column)));
      } else if (begins.get(row).contains(column)) {
        cells.add(cell(column, merged(row, column)).high(height(row, column)));
      }
    }
    return cells.toArray(Cell[]::new);
  }

  /** A new duty has nothing from above; within a duty what is empty has to be said to be. */
  private String merged(int row, int column) {
    String text = rows.get(row).get(column);
    boolean below = row > 0 && (column == DUTY || !begins.get(row).contains(DUTY));
    return text.isEmpty() && below ? OverallRow.NOTHING : text;
  }

  private int height(int row, int column) {
    int next = row + 1;
    while (next < rows.size() && !begins.get(next).contains(column)) {
      next++;
    }
    return next - row;
  }

  /** Words stand at the left, figures and short words in the middle. */
  private static Cell cell(int column, String text) {
    boolean words = column > 0 && column < 4 || column > 12;
    return words ? Cell.text(text) : Cell.figure(text);
  }
}
