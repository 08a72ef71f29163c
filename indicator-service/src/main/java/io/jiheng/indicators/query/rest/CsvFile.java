package io.jiheng.indicators.query.rest;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A list as a CSV file for a spreadsheet 导出. */
final class CsvFile {

  static final String TYPE = "text/csv;charset=UTF-8";

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvFile() {}

  /**
   * Answers with a file.
   *
   * @param rows as many cells each as there are columns
   */
  static Response of(String name, List<String> columns, List<List<String>> rows) {
    var schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    StreamingOutput output =
        out -> {
          // Without the mark a spreadsheet reads Chinese in its own code page.
          out.write(BYTE_ORDER_MARK);
          var writer = new CsvMapper().writer(schema.build()).writeValues(out);
          // As a row of its own: the writer's header would wait for a first row to come.
          writer.write(columns);
          for (var row : rows) {
            writer.write(row);
          }
          writer.flush();
        };
    return Response.ok(output)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .build();
  }

  /** A row of the file; nothing where there is nothing. */
  static List<String> cells(Object... values) {
    return Stream.of(values)
        .map(value -> Objects.toString(value, ""))
        .map(CsvFile::harmless)
        .toList();
  }

  /** A text that a spreadsheet would take for a formula is marked as text. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
