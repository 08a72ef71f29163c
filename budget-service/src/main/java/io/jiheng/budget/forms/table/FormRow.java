package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.cell.ChineseNumber;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of a recognised form 表内一行, whose cells know whether they have been read. */
public final class FormRow {

  private static final Pattern HEADING =
      Pattern.compile("(?:[（(]?" + ChineseNumber.DIGITS + "\\s*[）)、.．]|第.部分).*", Pattern.DOTALL);

  private final Line.Kind kind;
  private final Place place;
  private final List<FormCell> cells;

  private FormRow(Line.Kind kind, Place place, List<FormCell> cells) {
    this.kind = kind;
    this.place = place;
    this.cells = cells;
  }

  /** Where a merged area begins. */
  private record Corner(String part, int row, int column) {}

  /** The rows of a form from the top; an area that begins above them is taken as their own. */
  public static List<FormRow> of(List<Line> lines) {
    Map<Corner, FormCell> corners = new HashMap<>();
    List<FormRow> rows = new ArrayList<>();
    for (Line line : lines) {
      FormCell[] cells = new FormCell[line.cells().size()];
      // Where the first columns of an area are hidden, it covers cells before the one it is seen
      // in.
      for (boolean covered : new boolean[] {false, true}) {
        for (Line.Cell cell : line.cells()) {
          if (cell.isCovered() == covered) {
            FormCell made = cell(line, cell, corners);
            cells[cell.column()] = made;
            corners.put(new Corner(line.place().part(), line.place().row(), cell.column()), made);
          }
        }
      }
      rows.add(new FormRow(line.kind(), line.place(), List.of(cells)));
    }
    return rows;
  }

  private static FormCell cell(Line line, Line.Cell cell, Map<Corner, FormCell> corners) {
    CellPlace place = line.placeOf(cell.column());
    Optional<FormCell> origin =
        cell.cover()
            .map(area -> corners.get(new Corner(line.place().part(), area.row(), area.column())));
    return origin
        .map(corner -> FormCell.covered(place, cell, corner))
        .orElseGet(
            () ->
                line.kind() == Line.Kind.EXTRACTED
                    ? FormCell.extracted(place, cell)
                    : FormCell.of(place, cell));
  }

  public static FormRow of(Line line) {
    return of(List.of(line)).get(0);
  }

  public Place place() {
    return place;
  }

  /** Whether it is a row of a table; a line of prose between such rows is none. */
  public boolean tabular() {
    return kind == Line.Kind.ROW || kind == Line.Kind.EXTRACTED;
  }

  /**
   * Whether it was drawn out cell by cell, so that it may have lost what its cells were merged of.
   */
  public boolean isExtracted() {
    return kind == Line.Kind.EXTRACTED;
  }

  /**
   * Whether it is prose that parts the tables of a form, and not a row of a worksheet or of
   * extracted text that lost its other cells.
   */
  boolean isProse() {
    return kind == Line.Kind.PROSE && !place.part().isEmpty()
        || !tabular() && filled().stream().allMatch(cell -> cell.looksLike(FormRow::isHeading));
  }

  /** Whether a line of prose is the heading of a chapter: 二、预算执行情况. */
  public static boolean isHeading(String text) {
    return HEADING.matcher(text.strip()).matches();
  }

  /** Whether it is a figure alone, some rows below the last: somebody has reckoned there. */
  public boolean isReckoning(Place last) {
    List<FormCell> cells = filled();
    return cells.size() == 1
        && cells
            .get(0)
            .looksLike(text -> !text.isBlank() && text.codePoints().noneMatch(Character::isLetter))
        && place.part().equals(last.part())
        && place.row() > last.row() + 1;
  }

  /** All cells from the first column on. */
  public List<FormCell> cells() {
    return cells;
  }

  /** The cells in which something is written. */
  public List<FormCell> filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  public boolean isBlank() {
    return filled().isEmpty();
  }

  /** The cell in a column; a blank one beyond the last. */
  public FormCell cell(int column) {
    return column >= 0 && column < cells.size()
        ? cells.get(column)
        : FormCell.of(
            column < 0 ? CellPlace.of(place) : CellPlace.of(place, column),
            new Line.Cell(column, ""));
  }

  public boolean has(String label) {
    return cells.stream().anyMatch(cell -> cell.label().equals(label));
  }

  /** Takes the whole row as read, for what it says is of no consequence. */
  void pass() {
    cells.forEach(FormCell::read);
  }
}
