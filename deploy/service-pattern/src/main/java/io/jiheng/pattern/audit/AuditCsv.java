package io.jiheng.pattern.audit;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

/** The audit log as a file for a spreadsheet 导出. */
final class AuditCsv {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private AuditCsv() {}

  static void write(AuditLog log, AuditFilter filter, OutputStream out)
      throws IOException, SQLException {
    var schema = CsvSchema.builder();
    AuditLine.COLUMNS.forEach(schema::addColumn);
    out.write(BYTE_ORDER_MARK);
    try (var writer = new CsvMapper().writer(schema.build()).writeValues(out)) {
      writer.write(AuditLine.COLUMNS);
      log.forEach(filter, line -> write(writer, line.cells()));
    }
  }

  private static void write(SequenceWriter writer, List<String> cells) {
    try {
      writer.write(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
