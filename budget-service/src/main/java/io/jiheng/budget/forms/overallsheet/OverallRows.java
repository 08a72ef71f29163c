package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.List;
import java.util.Set;

/** What tells the cells of an overall target sheet from each other by what is in them. */
final class OverallRows {

  private static final Set<String> SIGNS = Set.of("≥", "≧", "≤", "≦", ">", "<", "=", ">=", "<=");

  private OverallRows() {}

  /** Whether this is a row of figures, not of names of columns. */
  static boolean isRow(Line line) {
    return line.tabular() && line.cells().stream().anyMatch(cell -> isSign(cell.text()));
  }

  static boolean isSign(String text) {
    return SIGNS.contains(Label.plain(text));
  }

  static boolean isFigure(String text) {
    return !text.isBlank()
        && !(TargetText.of(text).understood() instanceof Target.Qualitative)
        && text.chars().anyMatch(Character::isDigit);
  }

  static boolean isRow(FormRow row) {
    return row.tabular()
        && row.cells().stream().anyMatch(cell -> cell.looksLike(OverallRows::isSign));
  }

  /** 职责序号, 0 where the row has none. */
  static int number(FormRow row) {
    FormCell first = row.cell(Math.max(0, numberAt(row.cells())));
    return first.looksLike(OverallRows::isNumber) ? Integer.parseInt(Label.plain(first.read())) : 0;
  }

  /** Where the number stands, at most blank cells before it; -1 if the row has none. */
  static int numberAt(List<FormCell> cells) {
    int first = 0;
    while (first < cells.size() && cells.get(first).isBlank()) {
      first++;
    }
    boolean number = first < cells.size() && cells.get(first).looksLike(OverallRows::isNumber);
    return number ? first : -1;
  }

  static boolean isNumber(String text) {
    // A raised numeral is a mark beside the number.
    return text.strip().matches("[0-9０-９]{1,4}");
  }
}
