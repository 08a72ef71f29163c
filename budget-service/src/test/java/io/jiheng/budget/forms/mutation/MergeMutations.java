package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.Area;
import io.jiheng.budget.forms.grid.GridCell;
import io.jiheng.budget.forms.grid.Role;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cells merged that were not, and parted that were. */
final class MergeMutations {

  private MergeMutations() {}

  static Map<String, Mutation> all() {
    Map<String, Mutation> all = new LinkedHashMap<>();
    all.put("merge with the cell at the right", form -> merge(form, 0, 1));
    all.put("merge with the cell below", form -> merge(form, 1, 0));
    all.put("part a merged cell", MergeMutations::part);
    return all;
  }

  private static Optional<String> merge(FormOnSheet form, int down, int right) {
    Map<GridCell, Area> areas = form.sheet().areas();
    return form.anyCell(cell -> partner(form, areas, cell, down, right).isPresent())
        .map(
            cell -> {
              GridCell other = partner(form, areas, cell, down, right).orElseThrow();
              GridCell merged = cell.with(roles(cell, other));
              form.sheet().replace(cell, merged);
              form.sheet().replace(other, merged);
              return "“" + cell.text() + "” with “" + other.text() + "”";
            });
  }

  /** Of both, but what is printed stays so when it covers what was written. */
  private static Set<Role> roles(GridCell cell, GridCell covered) {
    Set<Role> roles = new HashSet<>(cell.roles());
    if (!cell.isLabel() || cell.text().isBlank()) {
      roles.addAll(covered.roles());
    }
    return roles;
  }

  /** The neighbour, if it reaches as far as the cell does. */
  private static Optional<GridCell> partner(
      FormOnSheet form, Map<GridCell, Area> areas, GridCell cell, int down, int right) {
    Area area = areas.get(cell);
    int row = down > 0 ? area.bottom() + 1 : area.top();
    int column = right > 0 ? area.right() + 1 : area.left();
    if (row >= form.sheet().rows().size()
        || form.row(row).form() != form.form()
        || !form.row(row).tabular()
        || column >= form.row(row).width()) {
      return Optional.empty();
    }
    GridCell other = form.row(row).cells().get(column);
    Area next = areas.get(other);
    boolean fits =
        right > 0
            ? next.top() == area.top() && next.bottom() == area.bottom()
            : next.left() == area.left() && next.right() == area.right();
    return fits && other != cell ? Optional.of(other) : Optional.empty();
  }

  private static Optional<String> part(FormOnSheet form) {
    Map<GridCell, Area> areas = form.sheet().areas();
    return form.anyCell(cell -> areas.get(cell).isMerged())
        .map(
            cell -> {
              Area area = areas.get(cell);
              for (int row = area.top(); row <= area.bottom(); row++) {
                for (int column = area.left(); column <= area.right(); column++) {
                  boolean first = row == area.top() && column == area.left();
                  List<GridCell> cells = form.row(row).cells();
                  cells.set(column, first ? cell.copy() : GridCell.blank(cell.roles()));
                }
              }
              return "“" + cell.text() + "”";
            });
  }
}
