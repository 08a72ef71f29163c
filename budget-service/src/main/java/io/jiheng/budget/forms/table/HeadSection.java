package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.List;
import java.util.Set;

/**
 * What rows of names and values belong to, from a name on until the next.
 *
 * @param name of the value
 * @param column where the name stands; what goes on below it stands further right
 */
record HeadSection(String name, int column) {

  /** Over the first name stands whose the form is. */
  static final HeadSection ABOVE = new HeadSection("", -1);

  /** What stands below something unknown belongs to that. */
  static final HeadSection UNKNOWN = new HeadSection("", Integer.MAX_VALUE);

  /** These go on below the row of their name. */
  private static final Set<String> GOING_ON =
      Set.of(HeadCells.PURPOSE, HeadCells.PLAN, HeadCells.OBJECTIVE);

  /** Whether it is one of a name that is known. */
  boolean isOfNames() {
    return !name.isEmpty();
  }

  /** Whether a name has as many values as there are cells. */
  boolean isList() {
    return equals(ABOVE) || name.equals(HeadCells.PLAN);
  }

  /** Whether behind the name, in its row, stand other names before its value. */
  boolean isOfParts() {
    return name.equals(HeadCells.PURPOSE) || name.equals(HeadCells.FUNDS);
  }

  /** Whether these cells of a row without a name are more of the value. */
  boolean goesOnIn(List<FormCell> cells) {
    return equals(ABOVE)
        || GOING_ON.contains(name)
            && (isList() || cells.size() <= 1)
            && cells.stream().allMatch(cell -> cell.column() > column);
  }
}
