package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.Cut;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.HeadCells;
import io.jiheng.budget.forms.table.HeaderAgain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts out lists of projects (表11 of Inner Mongolia): one row for each indicator, and before it, in
 * cells merged over the project's rows, what the other layouts have over theirs. Each project
 * becomes a form of its own, so that it is read like any other.
 */
final class ProjectList {

  /** The first row of a form has at most so many: name and code of the project. */
  private static final int CELLS_OF_HEAD = 4;

  private final List<Line> lines;
  private final List<ProjectForm> forms = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();

  /** Of lists without a project, too; it is told with the next one, or else with the last. */
  private final List<Remark> noticed = new ArrayList<>();

  private ProjectList(List<Line> lines) {
    this.lines = lines;
  }

  static Cut<ProjectForm> in(List<Line> lines) {
    ProjectList list = new ProjectList(lines);
    list.cut();
    return new Cut<>(list.forms, list.rest);
  }

  private void cut() {
    int kept = 0;
    for (int at = 0; at < lines.size(); at++) {
      Optional<ListHeader> header = ListHeader.at(lines, at);
      if (header.isEmpty()) {
        continue;
      }
      int rows = at + header.get().lines();
      int end = end(rows, header.get());
      ListTop top = ListTop.over(lines.subList(kept, at));
      rest.addAll(lines.subList(kept, at - top.taken()));
      rest.addAll(top.left());
      take(header.get(), top, lines.subList(rows, end));
      kept = end;
      at = end - 1;
    }
    rest.addAll(lines.subList(kept, lines.size()));
    if (!noticed.isEmpty() && !forms.isEmpty()) {
      int last = forms.size() - 1;
      forms.set(last, forms.get(last).noticing(noticed));
    }
  }

  /** Where prose follows, or another form, or a table that has not these columns. */
  private int end(int from, ListHeader header) {
    int end = from;
    while (end < lines.size()
        && (lines.get(end).isBlank()
            || header.isRepeatedBy(lines.get(end))
            || goesOn(end, header))) {
      end++;
    }
    while (end > from && lines.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  private boolean goesOn(int at, ListHeader header) {
    Line line = lines.get(at);
    if (!line.tabular()) {
      return Interruption.isWithinTable(lines, at, header.names().cells().size());
    }
    boolean same = line.place().part().equals(header.names().place().part());
    return !opens(line)
        && !IndicatorColumns.isHeader(line)
        && (same || line.cells().size() == header.names().cells().size());
  }

  /** Whether a form of another layout begins here, with a name and its value. */
  private static boolean opens(Line line) {
    List<Line.Cell> cells = line.filled();
    return ProjectForms.names(line)
        && cells.get(0).column() == 0
        && cells.size() <= CELLS_OF_HEAD
        && HeadCells.isName(cells.get(0).label());
  }

  private void take(ListHeader header, ListTop top, List<Line> rows) {
    List<ListedProject> projects = new ArrayList<>();
    List<Line> totals = new ArrayList<>();
    for (Line row : TornRows.joined(together(header, rows)).stream().skip(1).toList()) {
      if (ListTotal.isOne(row)) {
        totals.add(row);
      } else {
        if (projects.isEmpty() || !projects.get(projects.size() - 1).goesOnIn(row)) {
          projects.add(new ListedProject(header));
        }
        projects.get(projects.size() - 1).add(row);
      }
    }
    noticed.addAll(ListTotal.remarks(header, projects, totals));
    noticed.addAll(HeaderAgain.besides(FormRow.of(header.names()), again(header, rows)));
    for (int at = 0; at < projects.size(); at++) {
      boolean last = at == projects.size() - 1;
      forms.add(projects.get(at).form(top, last ? noticed : List.of()));
    }
    if (!projects.isEmpty()) {
      noticed.clear();
    }
  }

  /** Rows that number the columns or name them once more. */
  private static List<FormRow> again(ListHeader header, List<Line> rows) {
    return rows.stream()
        .filter(row -> header.isRepeatedBy(row) || HeaderAgain.areNumbers(row))
        .map(FormRow::of)
        .toList();
  }

  private static List<Line> together(ListHeader header, List<Line> rows) {
    List<Line> all = new ArrayList<>();
    all.add(header.names());
    rows.stream()
        .filter(row -> !row.isBlank() && !header.isRepeatedBy(row))
        .filter(row -> !HeaderAgain.areNumbers(row))
        .forEach(all::add);
    return all;
  }
}
