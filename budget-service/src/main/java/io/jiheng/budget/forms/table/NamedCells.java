package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.printing.PrintableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cells that have their names before them in the same row: 项目名称, its value, 项目编码, its value. Names
 * and values take turns, so that a value that reads like a name is none; where a value was left
 * out, a name is told by being known.
 */
public final class NamedCells {

  private static final Set<String> KNOWN =
      Set.of(
          "项目名称", "预算项目名称", "项目编码", "主管部门", "主管部门及代码", "实施单位", "项目单位", "预算单位", "是否专项", "金额单位",
          "填报人", "报送日期");

  /** A name and what stands beside it. */
  private record Pair(FormCell name, FormCell value) {

    String read() {
      name.read();
      return PrintableText.said(value.read());
    }
  }

  private final Map<String, Pair> values = new HashMap<>();

  public NamedCells(List<FormRow> rows) {
    rows.forEach(this::take);
  }

  private void take(FormRow row) {
    List<FormCell> cells = row.filled();
    int at = 0;
    while (at < cells.size()) {
      FormCell name = cells.get(at);
      if (at + 1 < cells.size() && isValue(row, cells, at + 1)) {
        values.putIfAbsent(name.label(), new Pair(name, cells.get(at + 1)));
        at += 2;
      } else {
        if (KNOWN.contains(name.label())) {
          name.read();
        }
        at++;
      }
    }
  }

  /**
   * Whether a cell is the value of the one before it. Right beside a name stands its value,
   * whatever it says; over a gap it may be the next name, and is one where names and values would
   * not come out even, or where it is known that no merged cell makes the gap.
   */
  private static boolean isValue(FormRow row, List<FormCell> cells, int at) {
    boolean gap =
        IntStream.range(cells.get(at - 1).column() + 1, cells.get(at).column())
            .anyMatch(column -> !row.cell(column).isCovered());
    boolean merged = row.cells().stream().anyMatch(FormCell::isCovered);
    boolean inTurns = cells.size() % 2 == 0 && !merged;
    return !gap || inTurns || !KNOWN.contains(cells.get(at).label());
  }

  /** What stands beside the first of these names that is there; empty if nothing does. */
  public String beside(String... names) {
    return Stream.of(names)
        .map(values::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Pair::read)
        .orElse("");
  }

  /**
   * Where values stand.
   *
   * @param pointers the names that each may have, by how a finding calls it
   */
  public Map<String, CellPlace> places(Map<String, String[]> pointers) {
    Map<String, CellPlace> places = new HashMap<>();
    pointers.forEach(
        (pointer, names) ->
            Stream.of(names)
                .map(values::get)
                .filter(Objects::nonNull)
                .limit(1)
                .forEach(pair -> places.put(pointer, pair.value().at())));
    return places;
  }

  /** Takes a name as known whose value is not kept, if it says only what goes without saying. */
  public void pass(String name, Predicate<String> value) {
    Optional.ofNullable(values.get(name))
        .filter(pair -> pair.value().looksLike(text -> value.test(PrintableText.said(text))))
        .ifPresent(Pair::read);
  }
}
