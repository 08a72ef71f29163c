package io.jiheng.budget.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of projects as CSV (RFC 4180), with a byte order mark, without which spreadsheet programs
 * take Chinese for something else. A text that a spreadsheet would run as a formula is defused with
 * a quote before it.
 */
final class LineCsv {

  private static final String MARK = "\uFEFF";

  private LineCsv() {}

  static String of(List<ProjectLine> lines) {
    return MARK
        + CsvRow.of(LineColumn.ALL.stream().map(LineColumn::title).toList())
        + lines.stream().map(LineCsv::row).collect(Collectors.joining());
  }

  private static String row(ProjectLine line) {
    return CsvRow.of(
        LineColumn.ALL.stream()
            .map(column -> column.value().apply(line).map(LineCsv::cell).orElse(""))
            .toList());
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    String text = value.toString();
    return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
  }
}
