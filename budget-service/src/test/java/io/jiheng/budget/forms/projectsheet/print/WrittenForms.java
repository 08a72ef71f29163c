package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.printing.PrintedForm.Orientation;
import io.jiheng.budget.printing.Prose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forms of odd layouts, written with merged cells to every kind of file that is read. */
public final class WrittenForms {

  private final String title;
  private final Grid grid;

  public WrittenForms(String title, Grid grid) {
    this.title = title;
    this.grid = grid;
  }

  /** What was read of each kind of file: .docx, .xlsx, sparse .xlsx, CSV, sparse CSV and text. */
  Stream<ReadDocument> read() {
    byte[] xlsx = written(PrintFormat.XLSX);
    byte[] csv = written(PrintFormat.CSV);
    return Stream.of(
            written(PrintFormat.DOCX),
            xlsx,
            SparseFiles.xlsx(xlsx),
            csv,
            SparseFiles.csv(csv),
            text().getBytes(StandardCharsets.UTF_8))
        .map(PrintedSheets::read);
  }

  /** The one sheet of each kind of file. */
  public List<ReadSheet> sheets() {
    return read().map(document -> document.projects().get(0)).toList();
  }

  private byte[] written(PrintFormat format) {
    PrintedForm printed =
        new PrintedForm(
            "表",
            Orientation.LANDSCAPE,
            Collections.nCopies(grid.columns(), 8),
            List.of(Prose.title(title), grid));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(List.of(printed), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private String text() {
    return title
        + "\n"
        + grid.rows().stream()
            .map(row -> row.stream().map(WrittenForms::cell).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String cell(Grid.Place place) {
    return place.text() + "\t".repeat(place.cell().columns() - 1);
  }

  /** Cells of a row, one beside the other. */
  public static Cell[] cells(String... texts) {
    return Stream.of(texts).map(Cell::text).toArray(Cell[]::new);
  }
}
