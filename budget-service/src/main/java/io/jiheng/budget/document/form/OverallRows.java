package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.target.Target;
import io.jiheng.budget.target.TargetText;
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

  static int number(Line line) {
    String first = Label.plain(line.at(0));
    return first.matches("\\d{1,4}") ? Integer.parseInt(first) : 0;
  }
}
