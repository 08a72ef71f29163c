package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.paper.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The columns of a table by their names, which may stand in one row or in two. */
final class NamedColumns {

  private final List<Line.Cell> names = new ArrayList<>();

  NamedColumns(List<Line> headers) {
    headers.forEach(header -> names.addAll(header.filled()));
  }

  /**
   * @param likely patterns of names, the likeliest first
   */
  OptionalInt find(String... likely) {
    return Stream.of(likely)
        .flatMap(pattern -> names.stream().filter(cell -> cell.label().matches(pattern)))
        .mapToInt(Line.Cell::column)
        .findFirst();
  }

  /** What a row says in a column, empty where it has a dash or there is no such column. */
  String said(Line row, String... likely) {
    return PrintableText.said(written(row, likely));
  }

  String written(Line row, String... likely) {
    OptionalInt column = find(likely);
    return column.isPresent() ? row.at(column.getAsInt()) : "";
  }

  /** The same, but in a cell that a merged area covers what that says. */
  String merged(Line row, String... likely) {
    OptionalInt column = find(likely);
    return column.isPresent() ? row.cell(column.getAsInt()).merged() : "";
  }
}
