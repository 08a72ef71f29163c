package io.jiheng.budget.forms;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Line.Area;
import io.jiheng.budget.forms.line.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form as rows of cells that can be changed, and as the lines that each kind of file would have
 * of it. What is merged is written as ^ below a cell and as &lt; beside it.
 */
public final class FormGrid {

  private static final String ABOVE = "^";
  private static final String LEFT = "<";

  /** In what the form is kept. */
  public enum File {
    WORD,
    WORKBOOK,
    CSV,
    TEXT
  }

  private final String title;
  private final List<List<String>> rows;

  private FormGrid(String title, List<List<String>> rows) {
    this.title = title;
    this.rows = rows;
  }

  /**
   * @param form the title in the first line, below it the rows with | between their cells
   */
  public static FormGrid of(String form) {
    List<String> lines = form.lines().toList();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(new ArrayList<>(Stream.of(line.split("\\|", -1)).map(String::strip).toList()));
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), "")));
    return new FormGrid(lines.get(0), rows);
  }

  /** In the notation of documents. */
  String notation() {
    return rows.stream()
        .map(row -> "| " + String.join(" | ", row) + " |")
        .collect(Collectors.joining("\n", "@form\n" + title + "\n", "\n"));
  }

  FormGrid copy() {
    return new FormGrid(title, new ArrayList<>(rows.stream().map(ArrayList::new).toList()));
  }

  int height() {
    return rows.size();
  }

  int width() {
    return rows.get(0).size();
  }

  String at(int row, int column) {
    return rows.get(row).get(column);
  }

  boolean isWritten(int row, int column) {
    String text = at(row, column);
    return !text.isEmpty() && !text.equals(ABOVE) && !text.equals(LEFT);
  }

  void put(int row, int column, String text) {
    rows.get(row).set(column, text);
  }

  /** Merges a cell with the one above, whose text stands for both. */
  void mergeUp(int row, int column) {
    put(row, column, ABOVE);
  }

  void insert(int row, int column, String text) {
    List<String> inserted = new ArrayList<>(Collections.nCopies(width(), ""));
    inserted.set(column, text);
    rows.add(row, inserted);
  }

  void swapRows(int one, int other) {
    Collections.swap(rows, one, other);
  }

  void swapColumns(int one, int other) {
    rows.forEach(row -> Collections.swap(row, one, other));
  }

  /** What is written, cell by cell. */
  List<String> texts() {
    return IntStream.range(0, height())
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, width())
                    .filter(column -> isWritten(row, column))
                    .mapToObj(column -> at(row, column)))
        .toList();
  }

  public List<Line> lines(File file) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.prose(new Place(file == File.WORD ? "正文" : part(file), 1), title));
    int number = 1;
    for (int row = 0; row < height(); row++) {
      number += file == File.TEXT ? width() + 1 : 1;
      Place place = new Place(part(file), number);
      List<Line.Cell> cells = cells(row, number - row, file);
      lines.add(
          switch (file) {
            case WORD -> new Line(place, Line.Kind.ROW, cells);
            case TEXT -> new Line(place, Line.Kind.EXTRACTED, cells);
            case WORKBOOK, CSV -> Line.ofWorksheet(place, cells);
          });
    }
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private static String part(File file) {
    return switch (file) {
      case WORD -> "第 1 个表格";
      case WORKBOOK -> "工作表“表”";
      case CSV, TEXT -> "";
    };
  }

  private List<Line.Cell> cells(int row, int offset, File file) {
    boolean merges = file == File.WORD || file == File.WORKBOOK;
    List<Line.Cell> cells = new ArrayList<>();
    for (int column = 0; column < width(); column++) {
      Area area = area(row, column, offset);
      boolean covered = area.row() != row + offset || area.column() != column;
      if (!covered) {
        cells.add(new Line.Cell(column, isWritten(row, column) ? at(row, column) : ""));
      } else if (merges && !area.text().isEmpty()) {
        cells.add(Line.Cell.covered(column, area));
      } else {
        cells.add(new Line.Cell(column, ""));
      }
    }
    return cells;
  }

  private Area area(int row, int column, int offset) {
    int top = row;
    int left = column;
    while (top > 0 && at(top, left).equals(ABOVE) || left > 0 && at(top, left).equals(LEFT)) {
      if (at(top, left).equals(ABOVE)) {
        top--;
      } else {
        left--;
      }
    }
    String text = isWritten(top, left) ? at(top, left) : "";
    return new Area(top + offset, left, text);
  }
}
