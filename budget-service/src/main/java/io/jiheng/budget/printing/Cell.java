package io.jiheng.budget.printing;

/**
 * A cell of a grid 单元格, merged over so many columns and rows.
 *
 * @param columns how wide it is, at least 1
 * @param rows how high it is, at least 1
 */
public record Cell(String text, Kind kind, int columns, int rows) {

  /** What a cell looks like. */
  public enum Kind {
    /** 栏目名, centred and bold. */
    NAME,
    /** At the left. */
    TEXT,
    /** Short words and figures, centred. */
    FIGURE
  }

  public Cell {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("No cell is " + columns + " by " + rows + ": " + text);
    }
    text = PrintableText.of(text);
  }

  public static Cell name(String text) {
    return new Cell(text, Kind.NAME, 1, 1);
  }

  public static Cell text(String text) {
    return new Cell(text, Kind.TEXT, 1, 1);
  }

  public static Cell figure(String text) {
    return new Cell(text, Kind.FIGURE, 1, 1);
  }

  public Cell wide(int merged) {
    return new Cell(text, kind, merged, rows);
  }

  public Cell high(int merged) {
    return new Cell(text, kind, columns, merged);
  }
}
