package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.printing.Cell;
import io.jiheng.budget.printing.Grid;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.Objectives;
import java.util.ArrayList;
import java.util.List;

/**
 * The row 绩效目标 of a printed form. Usually it is one; but a row that is higher than a page is not
 * shown to its end, so many words are parted into several.
 */
final class ObjectiveRows {

  private static final int MOST_CHARACTERS = 1_000;

  private ObjectiveRows() {}

  static void add(Grid.Builder grid, String name, List<Objective> objectives, int width) {
    List<String> rows = rows(objectives);
    for (int row = 0; row < rows.size(); row++) {
      Cell text = Cell.text(rows.get(row)).wide(width);
      if (row == 0) {
        grid.row(Cell.name(name).high(rows.size()), text);
      } else {
        grid.row(text);
      }
    }
  }

  private static List<String> rows(List<Objective> objectives) {
    List<String> rows = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= objectives.size(); to++) {
      boolean full =
          to == objectives.size()
              || Objectives.text(objectives.subList(from, to + 1)).length() > MOST_CHARACTERS;
      if (full) {
        rows.add(Objectives.text(objectives.subList(from, to)));
        from = to;
      }
    }
    return rows.isEmpty() ? List.of("") : rows;
  }
}
