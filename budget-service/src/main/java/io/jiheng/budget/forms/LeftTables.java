package io.jiheng.budget.forms;

import io.jiheng.budget.forms.filled.FilledHeader;
import io.jiheng.budget.forms.layout.IndicatorColumns;
import io.jiheng.budget.forms.layout.Interruption;
import io.jiheng.budget.forms.layout.OverallHeader;
import io.jiheng.budget.forms.layout.ProjectForms;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.LevelWords;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.HeadMoney;
import io.jiheng.budget.forms.table.cell.FigureCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports tables that are forms or parts of forms and that no reader took 未识别表格: those that have
 * the names of a form, and those that prose has torn off a form that was read. Any other table of a
 * document is none of ours.
 */
final class LeftTables {

  private static final Pattern TITLE =
      Pattern.compile(".*(?:绩效目标|自评|监控)表(?:\\(.*\\))?", Pattern.DOTALL);
  private static final Pattern PAGE = Pattern.compile("\\D{0,2}\\d{1,3}\\D{0,2}");
  private static final int LINES_BETWEEN = 5;
  private static final int FEWEST_NAMES = 2;
  private static final int LONGEST = 2_000;

  private final List<Line> lines;
  private final Set<Place> taken;
  private final List<Remark> remarks = new ArrayList<>();

  private LeftTables(List<Line> lines, Set<Place> taken) {
    this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
    this.taken = taken;
  }

  /**
   * @param taken what some form was read from
   */
  static List<Remark> remarks(List<Line> lines, Set<Place> taken) {
    LeftTables left = new LeftTables(lines, taken);
    left.visit();
    return List.copyOf(left.remarks);
  }

  private void visit() {
    int at = 0;
    boolean torn = false;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && isLeft(end, at)) {
        end++;
      }
      if (end == at) {
        aside(at);
        torn = torn && !Interruption.isTitle(lines.get(at));
        at++;
        continue;
      }
      List<Line> table = lines.subList(at, end);
      torn = isPart(at - 1, -1) || isPart(end, 1) || torn && isPartedByProse(at);
      if (torn || isForm(table) || isHeaded(at)) {
        torn = true;
        report(table);
      }
      at = end;
    }
  }

  private boolean isLeft(int at, int begin) {
    Line line = lines.get(at);
    return line.tabular()
        && !taken.contains(line.place())
        && line.place().part().equals(lines.get(begin).place().part());
  }

  /** Whether only prose that is no title stands between here and a row that was read. */
  private boolean isPart(int from, int step) {
    int at = from;
    for (int skipped = 0; skipped <= LINES_BETWEEN && at >= 0 && at < lines.size(); skipped++) {
      Line line = lines.get(at);
      if (taken.contains(line.place()) && line.tabular()) {
        return true;
      }
      if (line.tabular() || Interruption.isTitle(line)) {
        return false;
      }
      at += step;
    }
    return false;
  }

  /** Whether the title of a form stands over it. */
  private boolean isHeaded(int at) {
    return at > 0
        && !lines.get(at - 1).tabular()
        && TITLE.matcher(Label.plain(lines.get(at - 1).text())).matches();
  }

  /** A figure alone in its row, with a table right above or below, has lost what it was of. */
  private void aside(int at) {
    Line line = lines.get(at);
    boolean beside = at + 1 < lines.size() && isBeside(line, lines.get(at + 1));
    if (isCutShort(line)
        && !taken.contains(line.place())
        && FigureCell.isAlone(line.text())
        && (beside || at > 0 && isBeside(line, lines.get(at - 1)))) {
      remarks.add(
          Remark.warning(
              line.placeOf(line.filled().get(0).column()),
              "表格",
              "figure-unplaced",
              Map.of("row", String.valueOf(line.place().row()), "written", line.text().strip())));
    }
  }

  /** A row of a worksheet or of a text that has but one cell; few digits may number a page. */
  private static boolean isCutShort(Line line) {
    return line.kind() == Line.Kind.CAPTION
        || line.kind() == Line.Kind.PROSE
            && line.place().part().isEmpty()
            && !PAGE.matcher(line.text().strip()).matches();
  }

  private boolean isBeside(Line line, Line table) {
    return table.tabular()
        && taken.contains(table.place())
        && table.place().part().equals(line.place().part());
  }

  private boolean isPartedByProse(int at) {
    return at > 0 && !Interruption.isTitle(lines.get(at - 1));
  }

  private static boolean isForm(List<Line> table) {
    long levels =
        table.stream()
            .filter(
                line ->
                    line.filled().stream()
                        .limit(2)
                        .anyMatch(cell -> LevelWords.isFirst(cell.text())))
            .count();
    return levels > 1
        || table.stream()
            .anyMatch(
                line ->
                    ProjectForms.names(line)
                        || IndicatorColumns.isHeader(line)
                        || OverallHeader.isOne(line)
                        || FilledHeader.isOne(line)
                        || names(line) >= FEWEST_NAMES);
  }

  /** How many names of a form's head a row has; sums are named so in other tables too. */
  private static long names(Line line) {
    return line.filled().stream()
        .map(Line.Cell::label)
        .filter(label -> HeadCells.isName(label) && !HeadMoney.isName(label))
        .distinct()
        .count();
  }

  private void report(List<Line> table) {
    String written = table.stream().map(Line::text).collect(Collectors.joining(" | "));
    remarks.add(
        Remark.warning(
            table.get(0).place(),
            "表格",
            "table-unread",
            Map.of(
                "rows",
                table.stream()
                    .map(line -> String.valueOf(line.place().row()))
                    .collect(Collectors.joining("、")),
                "written",
                written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written)));
  }
}
