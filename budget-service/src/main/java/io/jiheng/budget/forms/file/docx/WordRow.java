package io.jiheng.budget.forms.file.docx;

import io.jiheng.budget.forms.line.GridRow;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Line.Area;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table of a .docx while it is read, laid out by the columns of the table: cells that
 * span several, go on from above or begin further right stand where they are seen.
 */
final class WordRow {

  /** More than Word has. */
  private static final int MOST_COLUMNS = 1_000;

  private static final String GOES_ON = "continue";

  private final Map<Integer, Area> above = new HashMap<>();
  private GridRow row = new GridRow();
  private int number;
  private int column;
  private int span;
  private boolean merged;
  private boolean goesOn;
  private boolean joined;
  private Area left;

  void beginTable() {
    above.clear();
  }

  void begin(int rowNumber) {
    row = new GridRow();
    number = rowNumber;
    column = 0;
    left = new Area(number, 0, "");
    beginCell();
  }

  private void beginCell() {
    span = 1;
    merged = false;
    goesOn = false;
    joined = false;
  }

  /**
   * @param value as the file has it, null where it leaves it out
   */
  void property(String name, String value) {
    switch (name) {
      case "gridBefore" -> column += columns(value);
      case "gridSpan" -> span = Math.max(1, columns(value));
      case "hMerge" -> joined = value == null || value.equals(GOES_ON);
      default -> {
        merged = true;
        goesOn = value == null || value.equals(GOES_ON);
      }
    }
  }

  private static int columns(String value) {
    int columns = Integer.parseInt(value);
    if (columns < 0 || columns > MOST_COLUMNS) {
      throw new UnreadableFile(Reason.TRUNCATED);
    }
    return columns;
  }

  /** Ends a cell. */
  void cell(String text) {
    if (column + span > MOST_COLUMNS) {
      throw new UnreadableFile(Reason.TOO_LARGE);
    }
    Area area = area(text);
    boolean covered = area.row() < number || area.column() < column;
    for (int at = column; at < column + span; at++) {
      if (covered || at > column) {
        row.cover(at, area);
      } else {
        row.put(at, text);
      }
    }
    above.keySet().removeIf(at -> at >= column && at < column + span);
    if (merged) {
      above.put(column, area);
    }
    left = area;
    column += span;
    beginCell();
  }

  private Area area(String text) {
    if (joined && column > 0) {
      return left;
    }
    return goesOn && above.containsKey(column) ? above.get(column) : new Area(number, column, text);
  }

  List<Line.Cell> cells() {
    return row.row();
  }
}
