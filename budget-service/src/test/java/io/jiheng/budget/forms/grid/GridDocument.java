package io.jiheng.budget.forms.grid;

import java.util.List;
import java.util.stream.Stream;

/** A document: its worksheets, or its parts one after the other. */
public record GridDocument(List<GridSheet> sheets) {

  public GridDocument {
    sheets = List.copyOf(sheets);
  }

  public Stream<GridRow> rows() {
    return sheets.stream().flatMap(sheet -> sheet.rows().stream());
  }
}
