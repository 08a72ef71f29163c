package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridDocument;
import io.jiheng.budget.forms.grid.GridRow;
import io.jiheng.budget.forms.grid.GridSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds hidden worksheets, rows and columns with something in them that no finding names. */
final class HiddenParts {

  private final Preview preview;
  private final List<Fault> faults = new ArrayList<>();

  HiddenParts(Preview preview) {
    this.preview = preview;
  }

  List<Fault> faults(GridDocument document) {
    for (GridSheet sheet : document.sheets()) {
      if (sheet.hidden()) {
        need(sheet, sheet.name());
        continue;
      }
      for (int at = 0; at < sheet.rows().size(); at++) {
        GridRow row = sheet.rows().get(at);
        if (row.hidden() && row.cells().stream().anyMatch(cell -> Figures.any(cell.text()))) {
          need(sheet, String.valueOf(at + 1));
        }
      }
      if (hidesWords(sheet)) {
        need(sheet, "列");
      }
    }
    return faults;
  }

  /**
   * A cell with something in it stands in hidden columns only; a hidden row is named for itself.
   */
  private static boolean hidesWords(GridSheet sheet) {
    return sheet.areas().entrySet().stream()
        .filter(entry -> !entry.getKey().text().isBlank())
        .map(entry -> entry.getValue())
        .filter(
            area ->
                IntStream.rangeClosed(area.top(), area.bottom())
                    .anyMatch(row -> !sheet.rows().get(row).hidden()))
        .anyMatch(
            area ->
                IntStream.rangeClosed(area.left(), area.right())
                    .allMatch(sheet.hiddenColumns()::contains));
  }

  private void need(GridSheet sheet, String called) {
    boolean named =
        preview.findings().stream()
            .filter(finding -> finding.isOfHidden() && finding.names(sheet.name()))
            .anyMatch(finding -> finding.names(called));
    if (!named && !preview.isRefused()) {
      faults.add(new Fault(Fault.Kind.HIDDEN, sheet.name(), called, ""));
    }
  }
}
