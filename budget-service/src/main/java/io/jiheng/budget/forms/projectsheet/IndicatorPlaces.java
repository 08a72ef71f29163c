package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.layout.IndicatorColumns;
import io.jiheng.budget.forms.layout.IndicatorColumns.Part;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.HashMap;
import java.util.Map;

/** Notes where the cells of indicator rows stand, by what a sheet calls them. */
final class IndicatorPlaces {

  private static final Map<Part, String> MEMBERS =
      Map.of(
          Part.LEVEL1, "level1",
          Part.LEVEL2, "level2",
          Part.LEVEL3, "level3",
          Part.DESCRIPTION, "description",
          Part.TARGET, "target",
          Part.BASIS, "basis");

  private final Map<String, CellPlace> cells = new HashMap<>();
  private final Map<Part, CellPlace> last = new HashMap<>();
  private int rows;

  /**
   * Takes up the next row.
   *
   * @param levels the cells that say of which levels it is, in this row or above
   */
  void take(FormRow row, IndicatorColumns columns, Map<Part, FormCell> levels) {
    int index = rows++;
    last.clear();
    if (columns.has(Part.LEVEL1)) {
      cells.putIfAbsent(SheetPointer.INDICATORS, columns.name(Part.LEVEL1).at());
    }
    cells.put(SheetPointer.indicator(index), CellPlace.of(row.place()));
    for (Map.Entry<Part, String> member : MEMBERS.entrySet()) {
      Part part = member.getKey();
      if (columns.has(part)) {
        CellPlace cell = levels.getOrDefault(part, columns.cell(row, part)).written();
        cells.put(SheetPointer.indicator(index, member.getValue()), cell);
        last.put(part, cell);
      }
    }
  }

  /** Where a part of the last row stands; where its row does if it has none. */
  CellPlace of(Part part) {
    return last.getOrDefault(part, cells.get(SheetPointer.indicator(rows - 1)));
  }

  Map<String, CellPlace> cells() {
    return Map.copyOf(cells);
  }
}
