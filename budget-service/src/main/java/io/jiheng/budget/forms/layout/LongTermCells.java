package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What a form has for all years of a project beside what it has for the one. A sheet has targets of
 * its year, so the others are taken out before it is read, and told.
 */
final class LongTermCells {

  private final String name;
  private final List<Line.Cell> cells = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();

  /**
   * @param name what stands in them: 长期目标
   */
  LongTermCells(String name) {
    this.name = name;
  }

  /** The row without what stands in these columns. */
  Line without(Line row, IntPredicate columns) {
    List<Line.Cell> gone =
        row.filled().stream().filter(cell -> columns.test(cell.column())).toList();
    if (!gone.isEmpty()) {
      cells.addAll(gone);
      rows.add(row);
    }
    return blanked(row, columns);
  }

  /** The row without these columns, which say nothing but names. */
  static Line blanked(Line row, IntPredicate columns) {
    return row.with(
        row.cells().stream()
            .map(cell -> columns.test(cell.column()) ? new Line.Cell(cell.column(), "") : cell)
            .toList());
  }

  Optional<Remark> remark() {
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Remark.warning(
                rows.get(0).place(),
                name,
                "long-term-passed",
                Map.of(
                    "name", name,
                    "count", String.valueOf(cells.size()),
                    "rows",
                        rows.stream()
                            .map(row -> row.place().row())
                            .distinct()
                            .map(String::valueOf)
                            .collect(Collectors.joining("、")),
                    "written",
                        cells.stream().map(Line.Cell::text).collect(Collectors.joining("；")))));
  }
}
