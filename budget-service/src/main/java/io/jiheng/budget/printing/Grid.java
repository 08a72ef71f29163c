package io.jiheng.budget.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table 表格 without holes.
 *
 * @param rows each with all places of its columns, from left to right
 */
public record Grid(int columns, List<List<Place>> rows) implements Block {

  /**
   * What is at one place of a row: a cell that begins there, or one that goes on from the row
   * above.
   *
   * @param goesOn whether the cell began in a row above
   */
  public record Place(int column, Cell cell, boolean goesOn) {

    /** What is written here; the text of a merged cell stands where it begins. */
    public String text() {
      return goesOn ? "" : cell.text();
    }
  }

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Builder ofColumns(int columns) {
    return new Builder(columns);
  }

  /** Lays rows of cells out, each cell at the first place that is left. */
  public static final class Builder {

    private final int columns;
    private final List<List<Place>> rows = new ArrayList<>();

    /** The cells that reach into the next row, at the column where they begin. */
    private Cell[] above;

    private int[] left;

    private Builder(int columns) {
      this.columns = columns;
      this.above = new Cell[columns];
      this.left = new int[columns];
    }

    /**
     * @throws IllegalArgumentException unless the cells fill the row
     */
    public Builder row(Cell... cells) {
      List<Place> row = new ArrayList<>();
      int column = 0;
      int next = 0;
      while (column < columns) {
        boolean goesOn = left[column] > 0;
        if (!goesOn && next == cells.length) {
          throw violation(cells);
        }
        Cell cell = goesOn ? above[column] : cells[next++];
        if (column + cell.columns() > columns) {
          throw violation(cells);
        }
        row.add(new Place(column, cell, goesOn));
        above[column] = cell;
        left[column] = (goesOn ? left[column] : cell.rows()) - 1;
        column += cell.columns();
      }
      if (next != cells.length) {
        throw violation(cells);
      }
      rows.add(row);
      return this;
    }

    public Grid build() {
      if (Arrays.stream(left).anyMatch(rowsLeft -> rowsLeft > 0)) {
        throw new IllegalArgumentException("A cell reaches below the grid");
      }
      return new Grid(columns, rows);
    }

    private IllegalArgumentException violation(Cell... cells) {
      return new IllegalArgumentException(
          "Row "
              + (rows.size() + 1)
              + " does not fill "
              + columns
              + " columns: "
              + Arrays.toString(cells));
    }
  }
}
