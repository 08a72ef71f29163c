package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.paper.PrintableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cells that have their names before them in the same row: 项目名称, its value, 项目编码, its value. Names
 * and values take turns, so that a value that reads like a name is none; where a value was left
 * out, a name is told by being known.
 */
final class NamedCells {

  private static final Set<String> KNOWN =
      Set.of(
          "项目名称", "预算项目名称", "项目编码", "主管部门", "主管部门及代码", "实施单位", "项目单位", "预算单位", "是否专项", "金额单位",
          "填报人", "报送日期");

  private final Map<String, String> values = new HashMap<>();

  NamedCells(List<Line> rows) {
    rows.forEach(row -> take(row.filled()));
  }

  private void take(List<Line.Cell> cells) {
    boolean inTurns = cells.size() % 2 == 0;
    int at = 0;
    while (at + 1 < cells.size()) {
      Line.Cell value = cells.get(at + 1);
      if (!inTurns && KNOWN.contains(value.label())) {
        at++;
      } else {
        values.putIfAbsent(cells.get(at).label(), PrintableText.said(value.text()));
        at += 2;
      }
    }
  }

  /** What stands beside the first of these names that is there; empty if nothing does. */
  String beside(String... names) {
    return Stream.of(names).filter(values::containsKey).map(values::get).findFirst().orElse("");
  }
}
