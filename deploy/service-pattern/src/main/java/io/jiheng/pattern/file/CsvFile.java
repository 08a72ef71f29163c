package io.jiheng.pattern.file;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.jiheng.pattern.text.DefusedText;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Answers with a list as a CSV file for a spreadsheet 导出. */
public final class CsvFile {

  public static final String TYPE = "text/csv;charset=UTF-8";

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private CsvFile() {}

  /**
   * Answers with a file.
   *
   * @param name without the ending
   * @param rows as many cells each as there are columns; however many rows, none of them is held
   */
  public static <E extends Exception> Response of(String name, List<String> columns, Rows<E> rows)
      throws E {
    return ExportFile.of(name + ".csv", out -> write(out, columns, rows));
  }

  /**
   * Tells the rows of a file.
   *
   * @param <E> what else than the disk may fail
   */
  @FunctionalInterface
  public interface Rows<E extends Exception> {
    void forEach(Consumer<List<String>> row) throws IOException, E;
  }

  private static <E extends Exception> void write(
      OutputStream out, List<String> columns, Rows<E> rows) throws IOException, E {
    var schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    // Without the mark a spreadsheet reads Chinese in its own code page.
    out.write(BYTE_ORDER_MARK);
    try (var writer = new CsvMapper().writer(schema.build()).writeValues(out)) {
      // As a row of its own: the writer's header would wait for a first row to come.
      writer.write(columns);
      rows.forEach(row -> write(writer, row));
    }
  }

  private static void write(SequenceWriter writer, List<String> row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException("the disk takes no more of an export", e);
    }
  }

  /** A row of the file; nothing where there is nothing. */
  public static List<String> cells(Object... values) {
    return Stream.of(values)
        .map(value -> Objects.toString(value, ""))
        .map(DefusedText::ofCell)
        .toList();
  }
}
