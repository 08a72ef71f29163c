package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.UnitMention;
import io.jiheng.budget.document.YearMention;
import java.util.List;
import java.util.Optional;

/**
 * What stands over a form's table: its title 表题, and perhaps whose it is.
 *
 * @param lines how many lines that takes, blank ones included
 */
record FormHeading(int lines, UnitMention unit, YearMention year) {

  private static final int MOST_LINES = 8;
  private static final String TITLE = "目标表";

  /**
   * @param above all that stands over the table
   */
  static FormHeading over(List<Line> above) {
    Optional<UnitMention> unit = Optional.empty();
    YearMention year = YearMention.NONE;
    int top = 0;
    boolean titled = false;
    for (int taken = 1; taken <= Math.min(MOST_LINES, above.size()) && !titled; taken++) {
      Line line = above.get(above.size() - taken);
      if (line.isBlank()) {
        continue;
      }
      Optional<UnitMention> stated = UnitMention.stated(line.text());
      if (top > 0 && !isPartOfHeading(line, stated)) {
        break;
      }
      // The row of another table is none of ours, though it may tell the year.
      boolean ours = !line.tabular();
      top = ours ? taken : top;
      unit = unit.or(() -> stated);
      titled = !ours || line.text().contains(TITLE) && stated.isEmpty();
      year = stated.isPresent() || !year.equals(YearMention.NONE) ? year : yearOf(line);
    }
    return new FormHeading(top, unit.orElse(UnitMention.NONE), year);
  }

  private static boolean isPartOfHeading(Line line, Optional<UnitMention> stated) {
    return stated.isPresent() || line.text().contains(TITLE);
  }

  private static YearMention yearOf(Line line) {
    return YearMention.in(line.text(), List.of());
  }
}
