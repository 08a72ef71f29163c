package io.jiheng.budget.forms.grid;

import io.jiheng.budget.forms.grid.WritingStyle.Habit;

/** Writes the text that programs draw out of documents: a row to a line, or a cell to a line. */
final class TextWriting {

  private final WritingStyle style;
  private final Placing placing = new Placing();
  private final StringBuilder text = new StringBuilder();
  private int lines = 1;

  TextWriting(WritingStyle style) {
    this.style = style;
  }

  WrittenFile write(GridDocument document) {
    for (GridSheet sheet : document.sheets()) {
      for (int at = 0; at < sheet.rows().size(); at++) {
        placing.row(sheet.rows().get(at), "第 " + lines + " 行");
        if (!sheet.rows().get(at).tabular()) {
          line(sheet.rows().get(at).text());
        } else if (style.has(Habit.CELL_PER_LINE)) {
          cells(sheet, at);
        } else {
          row(sheet, at);
        }
      }
      placing.sheet(sheet);
    }
    return placing.file("表.txt", text.toString().getBytes(style.charset()));
  }

  private void line(String line) {
    text.append(line).append('\n');
    lines++;
  }

  private void row(GridSheet sheet, int at) {
    StringBuilder row = new StringBuilder();
    for (int column = 0; column < sheet.rows().get(at).width(); column++) {
      row.append(column == 0 ? "" : "\t").append(text(sheet, at, column).replace('\n', ' '));
    }
    line(row.toString());
  }

  /** A cell over several columns is one cell; one over several rows is blank in those below. */
  private void cells(GridSheet sheet, int at) {
    GridRow row = sheet.rows().get(at);
    for (int column = 0; column < row.width(); column++) {
      if (column == 0 || row.cells().get(column - 1) != row.cells().get(column)) {
        line("\t" + text(sheet, at, column).replace('\n', ' '));
      }
    }
    line("");
  }

  /** What stands in a place: merged cells have their text in the first. */
  static String text(GridSheet sheet, int at, int column) {
    GridRow row = sheet.rows().get(at);
    if (column >= row.width()) {
      return "";
    }
    GridCell cell = row.cells().get(column);
    boolean first =
        (column == 0 || row.cells().get(column - 1) != cell)
            && (at == 0
                || column >= sheet.rows().get(at - 1).width()
                || sheet.rows().get(at - 1).cells().get(column) != cell);
    return first ? cell.text() : "";
  }
}
