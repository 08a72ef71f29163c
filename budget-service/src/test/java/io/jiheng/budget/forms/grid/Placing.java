package io.jiheng.budget.forms.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Notes where the cells of a document come to stand as it is written, row by row. */
final class Placing {

  private final List<PlacedCell> cells = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<Integer> forms = new ArrayList<>();
  private int before;

  /** To be told for each row of the sheets, in their order. */
  void row(GridRow row, String place) {
    places.add(place);
    forms.add(row.form());
  }

  /** To be told after the last row of a sheet. */
  void sheet(GridSheet sheet) {
    for (Map.Entry<GridCell, Area> entry : sheet.areas().entrySet()) {
      Area area = entry.getValue();
      GridRow row = sheet.rows().get(area.top());
      cells.add(
          new PlacedCell(
              entry.getKey(),
              row.form(),
              row.tabular(),
              before + seenFrom(sheet, area),
              before + area.bottom(),
              area,
              isHidden(sheet, area)));
    }
    before += sheet.rows().size();
  }

  /** The first of its rows that people see; the first of all if they see none. */
  private static int seenFrom(GridSheet sheet, Area area) {
    return IntStream.rangeClosed(area.top(), area.bottom())
        .filter(row -> !sheet.rows().get(row).hidden())
        .findFirst()
        .orElse(area.top());
  }

  private static boolean isHidden(GridSheet sheet, Area area) {
    boolean rows =
        sheet.rows().subList(area.top(), area.bottom() + 1).stream().allMatch(GridRow::hidden);
    boolean columns = true;
    for (int column = area.left(); column <= area.right(); column++) {
      columns &= sheet.hiddenColumns().contains(column);
    }
    return sheet.hidden() || rows || columns;
  }

  WrittenFile file(String name, byte[] content) {
    return new WrittenFile(name, content, cells, places, forms);
  }
}
