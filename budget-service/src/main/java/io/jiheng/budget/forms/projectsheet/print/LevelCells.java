package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.sheet.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of the levels 一级, 二级, 三级指标 before each indicator. Equal ones under each other are one
 * merged cell, but not beyond the branch they hang on.
 */
final class LevelCells {

  private static final int LEVELS = 3;

  private final List<List<String>> rows;
  private final int merged;

  /**
   * @param merged how many of the levels have merged cells, from the first on
   */
  LevelCells(List<Indicator> leaves, int merged) {
    this.rows =
        leaves.stream().map(leaf -> List.of(leaf.level1(), leaf.level2(), leaf.level3())).toList();
    this.merged = merged;
  }

  /** Those that begin at an indicator; the others go on from above. */
  List<Cell> beginningAt(int row) {
    List<Cell> cells = new ArrayList<>();
    for (int level = 0; level < LEVELS; level++) {
      Cell cell = Cell.text(rows.get(row).get(level));
      if (level >= merged) {
        cells.add(cell);
      } else if (row == 0 || !isSameBranch(row - 1, row, level)) {
        cells.add(cell.high(height(row, level)));
      }
    }
    return cells;
  }

  private int height(int row, int level) {
    int end = row + 1;
    while (end < rows.size() && isSameBranch(row, end, level)) {
      end++;
    }
    return end - row;
  }

  private boolean isSameBranch(int row, int other, int level) {
    return rows.get(row).subList(0, level + 1).equals(rows.get(other).subList(0, level + 1));
  }
}
