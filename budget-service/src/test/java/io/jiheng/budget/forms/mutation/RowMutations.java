package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridCell;
import io.jiheng.budget.forms.grid.GridRow;
import io.jiheng.budget.forms.grid.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happens to rows. */
final class RowMutations {

  private static final List<String> UNKNOWN =
      List.of("项目周期", "上级补助", "备用金", "联系电话", "政府采购金额", "填报日期");

  private RowMutations() {}

  static Map<String, Mutation> all() {
    Map<String, Mutation> all = new LinkedHashMap<>();
    all.put("delete a row", RowMutations::delete);
    all.put("duplicate a row", RowMutations::duplicate);
    all.put("move a row", RowMutations::move);
    all.put("insert a blank row", form -> insert(form, false));
    all.put("insert an unknown name with a figure", form -> insert(form, true));
    all.put("repeat the header", RowMutations::repeatHeader);
    all.put("number the columns", RowMutations::numberColumns);
    all.put("write prose between", RowMutations::prose);
    all.put("hide a row", RowMutations::hide);
    return all;
  }

  private static Optional<String> delete(FormOnSheet form) {
    return form.any(form.rows())
        .map(
            at -> {
              GridRow gone = form.sheet().rows().remove((int) at);
              return gone.cells().toString();
            });
  }

  /** With cells of its own, but for those that go over it. */
  private static Optional<String> duplicate(FormOnSheet form) {
    return form.any(form.rows())
        .map(
            at -> {
              GridRow row = form.row(at);
              Map<GridCell, GridCell> copies = new IdentityHashMap<>();
              row.cells()
                  .forEach(
                      cell ->
                          copies.computeIfAbsent(
                              cell, it -> goesOn(form, at, it) ? it : it.copy()));
              form.sheet()
                  .rows()
                  .add(at + 1, row.with(row.cells().stream().map(copies::get).toList()));
              return row.cells().toString();
            });
  }

  private static boolean goesOn(FormOnSheet form, int at, GridCell cell) {
    List<GridRow> rows = form.sheet().rows();
    return at > 0 && rows.get(at - 1).cells().contains(cell)
        || at + 1 < rows.size() && rows.get(at + 1).cells().contains(cell);
  }

  private static Optional<String> move(FormOnSheet form) {
    Optional<Integer> from = form.any(form.rows());
    Optional<Integer> to = form.any(form.rows());
    if (from.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    GridRow row = form.sheet().rows().remove((int) from.get());
    form.sheet().rows().add(to.get(), row);
    return Optional.of(from.get() + " to " + to.get());
  }

  private static Optional<String> insert(FormOnSheet form, boolean named) {
    return form.any(form.rows())
        .map(
            at -> {
              GridRow below = form.row(at);
              List<GridCell> cells = new ArrayList<>();
              for (int column = 0; column < below.width(); column++) {
                GridCell cell = below.cells().get(column);
                boolean within = at > 0 && form.row(at - 1).cells().contains(cell);
                cells.add(within ? cell : GridCell.blank(Set.of(Role.UNKNOWN)));
              }
              List<Integer> own = ownColumns(cells);
              String name = form.any(UNKNOWN).orElseThrow();
              boolean written = named && own.size() > 1;
              if (written) {
                cells.set(own.get(0), GridCell.of(name, Set.of(Role.LABEL)));
                cells.set(
                    own.get(1),
                    GridCell.of(
                        String.valueOf(100 + form.dice().nextInt(9_000)), Set.of(Role.UNKNOWN)));
              }
              form.sheet().rows().add(at, below.with(cells));
              return (written ? name : "blank") + " at " + at;
            });
  }

  private static List<Integer> ownColumns(List<GridCell> cells) {
    List<Integer> own = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).text().isEmpty() && cells.get(column).roles().contains(Role.UNKNOWN)) {
        own.add(column);
      }
    }
    return own;
  }

  private static Optional<String> repeatHeader(FormOnSheet form) {
    List<Integer> rows = form.indicatorRows();
    return rows.size() < 3
        ? Optional.empty()
        : form.any(rows.subList(1, rows.size()))
            .map(
                at -> {
                  GridRow header = form.row(rows.get(0));
                  form.sheet().rows().add(at, header.with(copies(header)));
                  return "at " + at;
                });
  }

  private static List<GridCell> copies(GridRow row) {
    Map<GridCell, GridCell> copies = new IdentityHashMap<>();
    return row.cells().stream()
        .map(cell -> copies.computeIfAbsent(cell, it -> GridCell.of(it.text(), Set.of(Role.LABEL))))
        .toList();
  }

  private static Optional<String> numberColumns(FormOnSheet form) {
    return form.header()
        .map(
            header -> {
              List<GridCell> numbers = new ArrayList<>();
              for (int column = 0; column < form.row(header).width(); column++) {
                numbers.add(GridCell.of(String.valueOf(column + 1), Set.of(Role.LABEL)));
              }
              form.sheet().rows().add(header + 1, form.row(header).with(numbers));
              return "";
            });
  }

  private static Optional<String> prose(FormOnSheet form) {
    return form.any(form.rows())
        .map(
            at -> {
              String prose =
                  "注：截至"
                      + (1 + form.dice().nextInt(12))
                      + "月已支付"
                      + (10 + form.dice().nextInt(900))
                      + "万元。";
              form.sheet().rows().add(at, GridRow.prose(form.form(), prose));
              return "at " + at;
            });
  }

  private static Optional<String> hide(FormOnSheet form) {
    return form.spreadsheet()
        ? form.any(form.rows())
            .map(
                at -> {
                  form.sheet().rows().set(at, form.row(at).hide());
                  return "row " + at;
                })
        : Optional.empty();
  }
}
