package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.Cut;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.cell.UnitMention;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the project forms among the lines of a file. A form begins where a project is named, with
 * the heading and the unit row that stand over it, and ends with its indicator rows.
 */
public final class ProjectForms {

  static final String INDICATOR_HEADER = "一级指标";

  private static final List<String> NAMED_BY = List.of("项目编码", "项目名称", "预算项目名称");

  /** So many cells has an indicator with its first level named, and no row that names a project. */
  private static final int CELLS_OF_INDICATOR = 5;

  private static final int LINES_OF_HEADING = 3;
  private static final String WORKSHEET = "工作表";
  private static final Pattern TITLE = Pattern.compile(".{0,40}(?:自评表|监控表|目标表)(?:\\(.*\\))?");

  private final List<Line> lines;
  private final List<ProjectForm> forms = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();

  private ProjectForms(List<Line> lines) {
    this.lines = lines;
    cut();
  }

  static Cut<ProjectForm> in(List<Line> lines) {
    ProjectForms found = new ProjectForms(lines);
    return new Cut<>(found.forms, found.rest);
  }

  private void cut() {
    int at = 0;
    int kept = 0;
    while (at < lines.size()) {
      if (!names(lines.get(at))) {
        at++;
        continue;
      }
      int begin = begin(at, kept);
      int end = end(at);
      rest.addAll(lines.subList(kept, begin));
      ProjectForm form = form(begin, end);
      forms.add(form);
      if (!form.hasIndicators()) {
        // A list of projects, perhaps; what follows it may be something else.
        rest.addAll(lines.subList(begin, end));
      }
      kept = end;
      at = end;
    }
    rest.addAll(lines.subList(kept, lines.size()));
  }

  public static boolean names(Line line) {
    return line.tabular() && NAMED_BY.stream().anyMatch(line::has);
  }

  /** Where a form begins: its table may have rows over the one that names the project. */
  private int begin(int first, int floor) {
    return heading(TableTop.of(lines, first, floor), floor);
  }

  /** Where the heading and the unit row over a form's first row begin. */
  private int heading(int first, int floor) {
    int begin = first;
    for (int at = first - 1; at >= floor; at--) {
      Line line = lines.get(at);
      if (isOfOtherSheet(line, lines.get(first))) {
        return begin;
      } else if (line.isBlank() || isUnitRow(line)) {
        begin = at;
      } else {
        return line.tabular() ? begin : title(at, floor);
      }
    }
    return begin;
  }

  /**
   * Whether a form's indicators end before a line: prose follows, or another worksheet, or another
   * table that has not their columns.
   */
  private boolean ends(int at, Line header) {
    Line line = lines.get(at);
    if (!line.tabular()) {
      return !Interruption.isWithinTable(lines, at, header.cells().size());
    }
    boolean elsewhere = !line.place().part().equals(header.place().part());
    return elsewhere && (line.place().part().startsWith(WORKSHEET) || !isSameTable(line, header));
  }

  /** What stands on another worksheet is no heading of this one's form. */
  private static boolean isOfOtherSheet(Line line, Line of) {
    String part = line.place().part();
    return part.startsWith(WORKSHEET) && !part.equals(of.place().part());
  }

  private static boolean isSameTable(Line line, Line header) {
    return line.cells().size() == header.cells().size() && !IndicatorColumns.isHeader(line);
  }

  /** Whether a project is named from here on before the header of any indicators. */
  private boolean namesBeforeIndicators(int from) {
    return lines.stream()
        .skip(from)
        .filter(line -> names(line) || IndicatorColumns.isHeader(line))
        .findFirst()
        .filter(ProjectForms::names)
        .isPresent();
  }

  private static boolean isTitle(Line line) {
    return !line.tabular() && TITLE.matcher(Label.plain(line.text())).matches();
  }

  /** A title may stand over the nearest heading: 预算项目绩效自评表 over 一、基本情况. */
  private int title(int heading, int floor) {
    for (int at = Math.max(floor, heading - LINES_OF_HEADING); at < heading; at++) {
      if (lines.subList(at, heading).stream().noneMatch(Line::tabular)
          && !isOfOtherSheet(lines.get(at), lines.get(heading))
          && isTitle(lines.get(at))) {
        return at;
      }
    }
    return heading;
  }

  static boolean isUnitRow(Line line) {
    return line.cells().stream()
        .anyMatch(
            cell ->
                Label.plain(cell.text()).startsWith("单位:")
                    || UnitMention.codeAndName(cell.text()).isPresent());
  }

  private int end(int first) {
    boolean named = lines.get(first).has("项目名称") || lines.get(first).has("预算项目名称");
    int left = lines.get(first).filled().get(0).column();
    OptionalInt header = OptionalInt.empty();
    Line headed = lines.get(first);
    Line above = lines.get(first);
    for (int at = first + 1; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean indicator = header.isPresent() && line.filled().size() >= CELLS_OF_INDICATOR;
      boolean again = header.isEmpty() && line.text().equals(above.text());
      if (opens(line, left, header) && !again && (named || line.has("项目编码")) && !indicator) {
        return heading(at, first + 1);
      }
      if (header.isPresent() && !line.isBlank() && ends(at, headed)) {
        return at;
      }
      if (header.isEmpty() && isTitle(line) && namesBeforeIndicators(at + 1)) {
        return at;
      }
      named = named || names(line);
      above = line.isBlank() ? above : line;
      if (IndicatorColumns.isHeader(line)) {
        header = OptionalInt.of(line.find(INDICATOR_HEADER).orElseThrow().column());
        headed = line;
      }
    }
    return lines.size();
  }

  /**
   * Whether another form begins here. Its name comes first in its row, but in a list of projects;
   * further behind it is a text that reads like a name, and so it is to the right of 一级指标.
   */
  private static boolean opens(Line line, int left, OptionalInt header) {
    if (!names(line)) {
      return false;
    }
    Line.Cell first = line.filled().get(0);
    boolean before = first.column() <= Math.min(left, header.orElse(left));
    return before && (NAMED_BY.contains(first.label()) || first.label().equals("序号"));
  }

  private ProjectForm form(int begin, int end) {
    List<Line> rows = lines.subList(begin, end).stream().filter(line -> !line.isBlank()).toList();
    List<Line> above = rows.stream().takeWhile(ProjectForms::isHeading).toList();
    List<Line> tables = rows.subList(above.size(), rows.size());
    int header = 0;
    while (header < tables.size() && !IndicatorColumns.isHeader(tables.get(header))) {
      header++;
    }
    return new ProjectForm(
        above, tables.subList(0, header), TornRows.joined(tables.subList(header, tables.size())));
  }

  /** A title may stand in a row of the table itself. */
  private static boolean isHeading(Line line) {
    List<Line.Cell> cells = line.filled();
    return !isUnitRow(line)
        && cells.size() == 1
        && cells.get(0).column() == 0
        && !HeadCells.isName(cells.get(0).label());
  }
}
