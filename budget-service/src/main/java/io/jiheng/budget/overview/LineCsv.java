package io.jiheng.budget.overview;

import io.jiheng.budget.paper.DefusedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list of projects as CSV (RFC 4180), with a byte order mark, without which spreadsheet programs
 * take Chinese for something else. Texts are defused, figures are not: a minus begins those.
 */
final class LineCsv {

  private static final String MARK = "\uFEFF";

  /** The first columns, for the interface description. */
  static final String EXAMPLE =
      """
      单位编码,年度,项目编码,项目名称,状态,预算数(万元),支出累计(万元)
      336001,2023,13020023P000039100348,新大楼物业及运转费,APPROVED,235.80,94.32
      """;

  private LineCsv() {}

  static String of(List<ProjectLine> lines) {
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(LineColumn.ALL.stream().map(LineColumn::title));
      for (ProjectLine line : lines) {
        csv.printRecord(
            LineColumn.ALL.stream()
                .map(column -> column.value().apply(line).map(LineCsv::cell).orElse("")));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static String cell(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : DefusedText.of(value.toString());
  }
}
