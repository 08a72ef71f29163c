package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import java.util.List;

/** Finds where the table begins that a form's first known row stands in. */
public final class TableTop {

  /** So many rows over it are of the form; more are another table, though nothing parts the two. */
  private static final int MOST = 30;

  private TableTop() {}

  /**
   * @param first a row of the table
   * @param floor above which nothing is of the form
   */
  public static int of(List<Line> lines, int first, int floor) {
    int top = first;
    int last = first;
    for (int at = first - 1; at >= floor; at--) {
      Line line = lines.get(at);
      if (line.isFollowedBy(lines.get(last)) && (line.tabular() || !Interruption.isTitle(line))) {
        last = at;
        top = line.tabular() ? at : top;
      } else if (!line.isBlank()) {
        break;
      }
      if (first - top > MOST) {
        return first;
      }
    }
    return top;
  }
}
