package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridCell;
import io.jiheng.budget.forms.grid.GridRow;
import io.jiheng.budget.forms.grid.GridSheet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One form of a sheet, with the dice by which it is changed. */
record FormOnSheet(GridSheet sheet, int form, boolean spreadsheet, Random dice) {

  /** The numbers of its rows that are rows of tables. */
  List<Integer> rows() {
    return IntStream.range(0, sheet.rows().size())
        .filter(at -> row(at).form() == form && row(at).tabular())
        .boxed()
        .toList();
  }

  GridRow row(int at) {
    return sheet.rows().get(at);
  }

  /** The row that names the columns of the indicators. */
  Optional<Integer> header() {
    return rows().stream()
        .filter(at -> row(at).cells().stream().anyMatch(FormOnSheet::namesIndicators))
        .findFirst();
  }

  private static boolean namesIndicators(GridCell cell) {
    return cell.isLabel() && cell.text().matches("三级指标.*|指标名称");
  }

  /** From the header to the last row as wide as it. */
  List<Integer> indicatorRows() {
    return header()
        .map(header -> rows().stream().filter(at -> at >= header).toList())
        .orElse(List.of());
  }

  List<GridCell> cells(Predicate<GridCell> wanted) {
    return rows().stream()
        .flatMap(at -> row(at).cells().stream())
        .distinct()
        .filter(wanted)
        .toList();
  }

  Optional<GridCell> anyCell(Predicate<GridCell> wanted) {
    return any(cells(wanted));
  }

  <T> Optional<T> any(List<T> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(dice.nextInt(some.size())));
  }

  /** Rewrites a cell, and says so. */
  Optional<String> rewrite(
      Optional<GridCell> cell, java.util.function.UnaryOperator<String> rewriting) {
    return cell.flatMap(
        old -> {
          String text = rewriting.apply(old.text());
          if (text.equals(old.text())) {
            return Optional.empty();
          }
          sheet.replace(old, old.with(text));
          return Optional.of("“" + old.text() + "” → “" + text + "”");
        });
  }

  static boolean hasFigure(GridCell cell) {
    return Figures.any(cell.text()) && !cell.isLabel();
  }
}
