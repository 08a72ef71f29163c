package io.jiheng.budget.overview;

import io.jiheng.pattern.text.DefusedText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list of projects as CSV (RFC 4180), with a byte order mark, without which spreadsheet programs
 * take Chinese for something else. Texts are defused, figures are not: a minus begins those.
 */
public final class LineCsv {

  private static final String MARK = "\uFEFF";

  /** The first columns, for the interface description. */
  public static final String EXAMPLE =
      """
      单位编码,年度,项目编码,项目名称,状态,预算数(万元),支出累计(万元)
      336001,2023,13020023P000039100348,新大楼物业及运转费,APPROVED,235.80,94.32
      """;

  private LineCsv() {}

  public static void write(LineSource lines, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(MARK);
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(LineColumn.ALL.stream().map(LineColumn::title));
      lines.forEach(line -> print(csv, line));
    }
  }

  private static void print(CSVPrinter csv, ProjectLine line) {
    try {
      csv.printRecord(
          LineColumn.ALL.stream()
              .map(column -> column.value().apply(line).map(LineCsv::cell).orElse("")));
    } catch (IOException failed) {
      throw new UncheckedIOException("The list could not be written as CSV", failed);
    }
  }

  private static String cell(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : DefusedText.of(value.toString());
  }
}
