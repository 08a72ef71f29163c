package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells between two names of a row. Only one of them is the value of the name before them; the
 * others are names and values that nobody knows.
 */
final class HeadValues {

  private final List<FormCell> cells = new ArrayList<>();
  private boolean gap;

  /** Notes a blank cell, for that is a value too. */
  void gap() {
    gap = gap || cells.isEmpty();
  }

  /** What the money is counted in may stand behind a value and is none. */
  void add(FormCell cell) {
    if (cells.isEmpty() || !cell.looksLike(MoneyUnit::isStated)) {
      cells.add(cell);
    }
  }

  /** Those that are values of the name before them. */
  List<FormCell> of(HeadSection section) {
    if (section.isList() || cells.size() <= 1) {
      return cells;
    }
    if (section.name().equals(HeadCells.YEAR)) {
      // Of several years none is the form's.
      return List.of();
    }
    boolean money = HeadMoney.isName(section.name());
    if (gap && money && isOneSum()) {
      // What is blank may be what is left of the merged name.
      return cells.subList(0, 1);
    }
    boolean counted = money && cells.size() == 2 && HeadMoney.isUnit(cells.get(1));
    return gap || section.isOfParts() ? List.of() : cells.subList(0, counted ? 2 : 1);
  }

  private boolean isOneSum() {
    return HeadMoney.isSum(cells.get(0)) && cells.stream().skip(1).noneMatch(HeadMoney::isSum);
  }

  /** Those before the first name of a row. */
  List<FormCell> over(HeadSection above) {
    return above.equals(HeadSection.ABOVE) ? cells : List.of();
  }

  /** Those of a row without a name. */
  List<FormCell> below(HeadSection above) {
    return goOn(above) ? cells : List.of();
  }

  boolean goOn(HeadSection above) {
    return above.goesOnIn(cells);
  }
}
