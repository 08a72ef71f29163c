package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridCell;
import io.jiheng.budget.forms.grid.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What happens to columns. */
final class ColumnMutations {

  private static final List<String> UNKNOWN = List.of("上年实际值", "历史最好值", "序号", "代码", "备注栏");

  private ColumnMutations() {}

  static Map<String, Mutation> all() {
    Map<String, Mutation> all = new LinkedHashMap<>();
    all.put("swap columns", ColumnMutations::swap);
    all.put("delete a column", ColumnMutations::delete);
    all.put("duplicate a column", ColumnMutations::duplicate);
    all.put("insert a blank column", form -> insert(form, false));
    all.put("insert an unknown column with figures", form -> insert(form, true));
    return all;
  }

  private static int width(FormOnSheet form) {
    return form.rows().stream().mapToInt(at -> form.row(at).width()).min().orElse(0);
  }

  /**
   * Columns of the indicators that no merged cell joins to others, and whose names do not stand in
   * rows above: there they stay where they are when what stands below them goes elsewhere, and the
   * form itself says what is not so. A line of prose between parts no column from its name.
   */
  private static List<Integer> movable(FormOnSheet form) {
    return single(form).stream().filter(column -> !goesOnFromAbove(form, column)).toList();
  }

  private static boolean goesOnFromAbove(FormOnSheet form, int column) {
    int header = form.indicatorRows().get(0);
    List<GridCell> above =
        form.rows().stream()
            .filter(at -> at < header)
            .reduce((higher, lower) -> lower)
            .map(at -> form.row(at).cells())
            .orElse(List.of());
    GridCell name = form.row(header).cells().get(column);
    return column < above.size()
        && (above.get(column) == name
            || name.text().isBlank() && !above.get(column).text().isBlank());
  }

  /** Columns of the indicators that no merged cell joins to others. */
  private static List<Integer> single(FormOnSheet form) {
    List<Integer> rows = form.indicatorRows();
    int width = rows.stream().mapToInt(at -> form.row(at).width()).min().orElse(0);
    return IntStream.range(0, width)
        .filter(column -> rows.stream().allMatch(at -> isSingle(form.row(at).cells(), column)))
        .boxed()
        .toList();
  }

  private static boolean isSingle(List<GridCell> cells, int column) {
    return (column == 0 || cells.get(column - 1) != cells.get(column))
        && (column + 1 >= cells.size() || cells.get(column + 1) != cells.get(column));
  }

  private static Optional<String> swap(FormOnSheet form) {
    List<Integer> single = movable(form);
    Optional<Integer> one = form.any(single);
    Optional<Integer> other =
        form.any(single.stream().filter(at -> !one.equals(Optional.of(at))).toList());
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    for (int at : form.indicatorRows()) {
      List<GridCell> cells = form.row(at).cells();
      GridCell moved = cells.get(one.get());
      cells.set(one.get(), cells.get(other.get()));
      cells.set(other.get(), moved);
    }
    return Optional.of(one.get() + " ↔ " + other.get());
  }

  private static Optional<String> delete(FormOnSheet form) {
    int width = width(form);
    if (width < 3) {
      return Optional.empty();
    }
    int column = form.dice().nextInt(width);
    form.rows().forEach(at -> form.row(at).cells().remove(column));
    return Optional.of(String.valueOf(column));
  }

  private static Optional<String> duplicate(FormOnSheet form) {
    return form.any(single(form))
        .map(
            column -> {
              for (int at : form.rows()) {
                List<GridCell> cells = form.row(at).cells();
                boolean indicator = form.indicatorRows().contains(at);
                cells.add(column, indicator ? cells.get(column).copy() : cells.get(column));
              }
              return String.valueOf(column);
            });
  }

  private static Optional<String> insert(FormOnSheet form, boolean figures) {
    int width = width(form);
    Optional<Integer> header = form.header();
    if (width == 0 || header.isEmpty()) {
      return Optional.empty();
    }
    int column = form.dice().nextInt(width + 1);
    String name = form.any(UNKNOWN).orElseThrow();
    for (int at : form.rows()) {
      form.row(at).cells().add(column, inserted(form, at, column, figures, header.get(), name));
    }
    return Optional.of(column + (figures ? " " + name : ""));
  }

  private static GridCell inserted(
      FormOnSheet form, int at, int column, boolean figures, int header, String name) {
    List<GridCell> cells = form.row(at).cells();
    boolean within =
        column > 0 && column < cells.size() && cells.get(column - 1) == cells.get(column);
    if (within) {
      return cells.get(column);
    }
    if (!figures || at < header) {
      return GridCell.blank(Set.of(Role.UNKNOWN));
    }
    return at == header
        ? GridCell.of(name, Set.of(Role.LABEL))
        : GridCell.of(String.valueOf(1000 + form.dice().nextInt(90_000)), Set.of(Role.UNKNOWN));
  }
}
