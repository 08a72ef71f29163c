package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.money.FigureText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The row 合计 of a list of projects, which says what their budgets come to. */
final class ListTotal {

  private static final Set<String> NAMES = Set.of("合计", "总计", "小计");

  private ListTotal() {}

  static boolean isOne(Line row) {
    List<Line.Cell> cells = row.filled();
    return !cells.isEmpty() && NAMES.contains(cells.get(0).label());
  }

  /** Where a total is not what the projects come to, it is told. */
  static List<Remark> remarks(ListHeader header, List<ListedProject> projects, List<Line> totals) {
    return totals.stream().flatMap(row -> remarks(header, projects, row)).toList();
  }

  private static Stream<Remark> remarks(ListHeader header, List<ListedProject> projects, Line row) {
    return row.filled().stream()
        .skip(1)
        .flatMap(
            cell -> {
              Line.Cell name = header.names().cell(cell.column());
              Optional<BigDecimal> sum = sum(name, projects);
              boolean same =
                  sum.isPresent()
                      && FigureText.read(cell.text())
                          .filter(f -> f.compareTo(sum.get()) == 0)
                          .isPresent();
              return same
                  ? Stream.empty()
                  : Stream.of(
                      Remark.warning(
                          row.placeOf(cell.column()),
                          name.label(),
                          "list-total-differs",
                          Map.of(
                              "written",
                              cell.text(),
                              "sum",
                              sum.map(BigDecimal::toPlainString).orElse("—"))));
            });
  }

  private static Optional<BigDecimal> sum(Line.Cell name, List<ListedProject> projects) {
    List<Optional<BigDecimal>> figures =
        projects.stream()
            .map(project -> project.said(name).findFirst().flatMap(FigureText::read))
            .toList();
    return figures.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            figures.stream()
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros())
        : Optional.empty();
  }
}
