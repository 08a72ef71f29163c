package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;

/**
 * The cells of a worksheet that whoever looks at it reads otherwise than a program: struck through,
 * or shown as another number than they hold.
 */
final class SeenCells {

  private static final int MOST_NAMED = 50;

  /** A cell, and what is to be told of it. */
  private record Told(CellAddress address, String text) {}

  private final String sheet;
  private final List<Told> struck = new ArrayList<>();
  private final List<Told> otherwise = new ArrayList<>();

  SeenCells(String sheet) {
    this.sheet = sheet;
  }

  void add(CellAddress address, CellValues.Value value) {
    if (!value.struck().isBlank()) {
      struck.add(new Told(address, "“" + value.struck().strip() + "”"));
    }
    value
        .otherwise()
        .ifPresent(shown -> otherwise.add(new Told(address, "“" + shown + "”≠" + value.text())));
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    remark(struck, "struck-text", remarks);
    remark(otherwise, "shown-otherwise", remarks);
    return remarks;
  }

  private void remark(List<Told> cells, String code, List<Remark> remarks) {
    if (!cells.isEmpty()) {
      CellAddress first = cells.get(0).address();
      String named =
          cells.stream()
              .limit(MOST_NAMED)
              .map(cell -> cell.address().formatAsString() + cell.text())
              .collect(Collectors.joining("、"));
      remarks.add(
          Remark.warning(
              new Place(sheet, first.getRow() + 1),
              first.formatAsString(),
              code,
              Map.of("places", named)));
    }
  }
}
