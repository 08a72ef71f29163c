package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.FigureCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a list of projects, which names what a project has and what an indicator has in one
 * table; it may stand in two rows.
 *
 * @param names one row of all the names, the lower where there are two
 * @param lines how many rows it takes
 * @param indicators the column in which the indicators begin; before it stands the project
 */
record ListHeader(Line names, int lines, int indicators) {

  private static final int FEWEST_NAMES = 2;

  /** The header that begins here. */
  static Optional<ListHeader> at(List<Line> lines, int at) {
    Line first = lines.get(at);
    if (!first.tabular()) {
      return Optional.empty();
    }
    if (IndicatorColumns.isHeader(first)) {
      return of(first, 1);
    }
    boolean above = at + 1 < lines.size() && isAbove(first, lines.get(at + 1));
    return above ? of(together(first, lines.get(at + 1)), 2) : Optional.empty();
  }

  private static Optional<ListHeader> of(Line names, int lines) {
    int column = names.find(ProjectForms.INDICATOR_HEADER).orElseThrow().column();
    boolean list =
        names.filled().stream().filter(cell -> isProject(cell, column)).count() >= FEWEST_NAMES
            && ProjectForms.names(names);
    return list ? Optional.of(new ListHeader(names, lines, column)) : Optional.empty();
  }

  private static boolean isProject(Line.Cell cell, int column) {
    return cell.column() < column && HeadCells.isName(cell.label());
  }

  /** Names over names only; a value beside a name makes it the first row of a form. */
  private static boolean isAbove(Line first, Line second) {
    return second.tabular()
        && IndicatorColumns.isHeader(second)
        && ProjectForms.names(first)
        && first.filled().stream()
            .allMatch(
                cell ->
                    HeadCells.isName(cell.label()) || !second.cell(cell.column()).text().isBlank());
  }

  private static Line together(Line first, Line second) {
    List<Line.Cell> cells = new ArrayList<>();
    for (int column = 0; column < Math.max(first.cells().size(), second.cells().size()); column++) {
      String below = second.at(column);
      cells.add(new Line.Cell(column, below.isBlank() ? first.at(column) : below));
    }
    return new Line(second.place(), second.kind(), cells);
  }

  /** Whether a row is the header once more, as on another page; figures may stand between. */
  boolean isRepeatedBy(Line row) {
    List<Line.Cell> others = row.filled().stream().filter(cell -> !isAgain(cell)).toList();
    boolean figures =
        IndicatorColumns.isHeader(row)
            && others.stream().allMatch(cell -> FigureCell.isBare(cell.text()));
    return row.cells().size() == names.cells().size()
        && (others.isEmpty() || figures)
        && !row.isBlank();
  }

  private boolean isAgain(Line.Cell cell) {
    return cell.text().equals(names.at(cell.column()));
  }
}
