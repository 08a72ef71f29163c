package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of an indicator header that stand there twice, once for the year and once for all
 * years (财预〔2015〕88号), or that have a value for each.
 *
 * @param longTerm the columns of all years; empty if there are none, or nobody can tell
 * @param untold whether there are two of each, and nothing says which is of the year
 */
record TermBlocks(Set<Integer> longTerm, boolean untold) {

  private static final Set<String> IN_BLOCKS = Set.of("一级指标", "二级指标", "三级指标", "指标值", "目标值", "指标内容");

  /**
   * @param above the rows over the header, in which terms may be named
   */
  static TermBlocks in(Line header, List<Line> above) {
    Set<Integer> values = values(header);
    if (!values.isEmpty()) {
      return new TermBlocks(values, false);
    }
    Map<String, Integer> first = new HashMap<>();
    Optional<Line.Cell> twice =
        header.filled().stream()
            .filter(
                cell ->
                    IN_BLOCKS.contains(cell.label())
                        && first.putIfAbsent(cell.label(), cell.column()) != null)
            .findFirst();
    if (twice.isEmpty()) {
      return new TermBlocks(Set.of(), false);
    }
    int begin = first.get(twice.get().label());
    int second = twice.get().column();
    Optional<Boolean> longFirst = longFirst(above);
    if (longFirst.isEmpty()) {
      return new TermBlocks(Set.of(), true);
    }
    int end = longFirst.get() ? second : end(header, second);
    return new TermBlocks(columns(longFirst.get() ? begin : second, end), false);
  }

  /** A column of values of all years beside one of the year's. */
  private static Set<Integer> values(Line header) {
    Set<Integer> values =
        header.filled().stream()
            .filter(cell -> Term.LONG.isTarget(cell.label()))
            .map(Line.Cell::column)
            .collect(Collectors.toSet());
    boolean beside =
        header.filled().stream().anyMatch(cell -> IndicatorColumns.isTarget(cell.label()));
    return beside ? values : Set.of();
  }

  /** By the nearest row above that names both. */
  private static Optional<Boolean> longFirst(List<Line> above) {
    Optional<Boolean> found = Optional.empty();
    for (Line line : above) {
      Optional<Line.Cell> annual = Term.ANNUAL.target(line);
      Optional<Line.Cell> longTerm = Term.LONG.target(line);
      if (annual.isPresent() && longTerm.isPresent()) {
        found = Optional.of(longTerm.get().column() < annual.get().column());
      }
    }
    return found;
  }

  /** The second block ends behind the last name that the first has too. */
  private static int end(Line header, int second) {
    int last = second;
    for (Line.Cell cell : header.filled()) {
      last = IN_BLOCKS.contains(cell.label()) ? Math.max(last, cell.column()) : last;
    }
    int end = last + 1;
    while (end < header.cells().size()
        && header.cell(end).isCovered()
        && Label.of(header.cell(end).merged()).equals(header.cell(last).label())) {
      end++;
    }
    return end;
  }

  private static Set<Integer> columns(int from, int to) {
    Set<Integer> columns = new HashSet<>();
    for (int column = from; column < to; column++) {
      columns.add(column);
    }
    return columns;
  }
}
