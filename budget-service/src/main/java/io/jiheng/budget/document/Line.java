package io.jiheng.budget.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of a file, whatever the file's kind: a row of a table or a line of prose. All forms are
 * read from lines, so that a form is understood alike in .docx, .xlsx and extracted text.
 *
 * @param tabular whether it is a row of a table; if not, it has one cell
 */
public record Line(Place place, boolean tabular, List<Line.Cell> cells) {

  /** One cell, in the column its text begins in, counted from 0. */
  public record Cell(int column, String text) {

    /** The text as the name of a row or column. */
    public String label() {
      return Label.of(text);
    }
  }

  public Line {
    cells = List.copyOf(cells);
  }

  public static Line prose(Place place, String text) {
    return new Line(place, false, List.of(new Cell(0, text)));
  }

  /** A row of a table, its columns counted by its cells. */
  public static Line row(Place place, List<String> texts) {
    return new Line(
        place,
        true,
        IntStream.range(0, texts.size()).mapToObj(at -> new Cell(at, texts.get(at))).toList());
  }

  /**
   * A row of a worksheet, where prose stands in rows too: a row with nothing but its first cell is
   * a heading or a paragraph.
   */
  public static Line ofWorksheet(Place place, List<Cell> cells) {
    Line row = new Line(place, true, cells);
    List<Cell> filled = row.filled();
    boolean prose = filled.isEmpty() || filled.size() == 1 && filled.get(0).column() == 0;
    return prose ? prose(place, row.text()) : row;
  }

  /** The cells in which something is written. */
  public List<Cell> filled() {
    return cells.stream().filter(cell -> !cell.text().isBlank()).toList();
  }

  public boolean isBlank() {
    return filled().isEmpty();
  }

  /** What is written, cell after cell. */
  public String text() {
    return filled().stream().map(Cell::text).collect(Collectors.joining(" "));
  }

  /** The text in a column, empty if there is none. */
  public String at(int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column)
        .findFirst()
        .map(Cell::text)
        .orElse("");
  }

  public boolean has(String label) {
    return find(label).isPresent();
  }

  public Optional<Cell> find(String label) {
    return cells.stream().filter(cell -> cell.label().equals(label)).findFirst();
  }
}
