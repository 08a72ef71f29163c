package io.jiheng.budget.overview;

import java.util.List;
import java.util.stream.Collectors;

/** A row as RFC 4180 has it. */
final class CsvRow {

  private CsvRow() {}

  static String of(List<String> cells) {
    return cells.stream().map(CsvRow::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
