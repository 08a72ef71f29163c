package io.jiheng.budget.printing;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of branches before the rows of a grid, merged downwards where rows that follow each other
 * hang on the same branch.
 */
public final class MergedNames {

  private final List<List<String>> rows;

  private MergedNames(List<List<String>> rows) {
    this.rows = rows;
  }

  /**
   * Adds the rows to a grid.
   *
   * @param rows of each its names, the widest branch first
   * @param behind of each the cells behind its names
   */
  public static void rows(Grid.Builder grid, List<List<String>> rows, List<List<Cell>> behind) {
    MergedNames names = new MergedNames(rows);
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> cells = names.begunIn(row);
      cells.addAll(behind.get(row));
      grid.row(cells.toArray(Cell[]::new));
    }
  }

  private List<Cell> begunIn(int row) {
    List<Cell> begun = new ArrayList<>();
    for (int level = 0; level < rows.get(row).size(); level++) {
      if (row == 0 || !isSame(row - 1, row, level)) {
        int end = row + 1;
        while (end < rows.size() && isSame(row, end, level)) {
          end++;
        }
        String name = PrintableText.orDash(rows.get(row).get(level));
        begun.add(Cell.figure(name).high(end - row));
      }
    }
    return begun;
  }

  private boolean isSame(int one, int other, int level) {
    return rows.get(one).subList(0, level + 1).equals(rows.get(other).subList(0, level + 1));
  }
}
