package io.jiheng.budget.printing;

import io.jiheng.pattern.text.DefusedText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Papers as CSV (RFC 4180): all records have the columns of the widest paper, prose stands in the
 * first, and a record without text parts two papers.
 */
final class CsvFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;
  private final int columns;

  private CsvFile(CSVPrinter printer, int columns) {
    this.printer = printer;
    this.columns = columns;
  }

  static void write(List<PrintedForm> papers, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    int columns = papers.stream().mapToInt(printed -> printed.widths().size()).max().orElse(1);
    CsvFile file = new CsvFile(new CSVPrinter(text, CSVFormat.RFC4180), columns);
    boolean first = true;
    for (PrintedForm printed : papers) {
      if (!first) {
        file.record(List.of());
      }
      first = false;
      file.add(printed);
    }
    text.flush();
  }

  private void add(PrintedForm printed) throws IOException {
    for (Block block : printed.blocks()) {
      if (block instanceof Prose prose) {
        record(List.of(prose.text()));
      } else if (block instanceof Grid grid) {
        for (List<Grid.Place> row : grid.rows()) {
          record(texts(row, grid.columns()));
        }
      }
    }
  }

  private static List<String> texts(List<Grid.Place> row, int columns) {
    List<String> texts = new ArrayList<>(Collections.nCopies(columns, ""));
    row.forEach(place -> texts.set(place.column(), place.text()));
    return texts;
  }

  private void record(List<String> texts) throws IOException {
    for (int column = 0; column < columns; column++) {
      printer.print(column < texts.size() ? DefusedText.of(texts.get(column)) : "");
    }
    printer.println();
  }
}
