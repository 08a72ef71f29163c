package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands over a list of projects: its title, its year, and what its money is counted in.
 *
 * @param taken how many lines that are, blank ones included
 * @param heading the prose among it
 * @param lines the rows among it
 * @param left a row that somebody wrote between the title and the list, and that is none of these
 */
record ListTop(int taken, List<Line> heading, List<Line> lines, List<Line> left) {

  private static final int MOST = 8;
  private static final String TITLE = "目标表";
  private static final Pattern NUMBER = Pattern.compile(".{0,12}表\\d{1,3}");

  ListTop {
    heading = List.copyOf(heading);
    lines = List.copyOf(lines);
    left = List.copyOf(left);
  }

  /** The number of the table 表11 may stand in a line of its own. */
  private static boolean isTitle(Line line) {
    return !line.tabular() && NUMBER.matcher(Label.plain(line.text())).matches();
  }

  private static boolean isRow(Line line) {
    return line.filled().size() > 1;
  }

  /**
   * @param above all that stands over the list and belongs to nothing else
   */
  static ListTop over(List<Line> above) {
    int begin = above.size();
    int titled = above.size();
    for (int at = above.size() - 1; at >= Math.max(0, above.size() - MOST); at--) {
      Line line = above.get(at);
      if (line.isBlank() || ProjectForms.isUnitRow(line)) {
        // Right above the list they are its own, whatever stands over them.
        begin = begin == at + 1 ? at : begin;
      } else if (isRow(line) && at + 1 < above.size()) {
        break;
      } else if (line.text().contains(TITLE)) {
        titled = at > 0 && isTitle(above.get(at - 1)) ? at - 1 : at;
        break;
      }
    }
    List<Line> top = above.subList(Math.min(begin, titled), above.size());
    return new ListTop(
        top.size(),
        top.stream()
            .filter(line -> !ProjectForms.isUnitRow(line) && !isRow(line))
            .filter(line -> !line.isBlank())
            .toList(),
        top.stream().filter(ProjectForms::isUnitRow).toList(),
        top.stream().filter(line -> isRow(line) && !ProjectForms.isUnitRow(line)).toList());
  }
}
