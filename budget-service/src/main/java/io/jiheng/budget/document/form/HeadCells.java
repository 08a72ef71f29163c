package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows over a form's indicators, as names and what stands beside them. Which cells are merged
 * differs from form to form; a name followed by its value in the same row does not. Below a name's
 * row its value goes on in rows that have no name of their own.
 */
final class HeadCells {

  static final String CODE = "项目编码";
  static final String NAME = "项目名称";
  static final String BUDGET = "预算数";
  static final String FISCAL = "财政资金";
  static final String OTHER = "其他资金";
  static final String PURPOSE = "资金用途";
  static final String PLAN = "资金支出计划";
  static final String OBJECTIVE = "绩效目标";
  static final String UNIT = "预算单位";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(CODE, CODE),
          Map.entry(NAME, NAME),
          Map.entry("预算项目名称", NAME),
          Map.entry(BUDGET, BUDGET),
          Map.entry("预算金额", BUDGET),
          Map.entry(FISCAL, FISCAL),
          Map.entry("财政拨款", FISCAL),
          Map.entry(OTHER, OTHER),
          Map.entry("预算规模及资金用途", PURPOSE),
          Map.entry("项目资金主要用途", PURPOSE),
          Map.entry(PURPOSE, PURPOSE),
          Map.entry(PLAN, PLAN),
          Map.entry(OBJECTIVE, OBJECTIVE),
          Map.entry("年度绩效目标", OBJECTIVE),
          Map.entry("年度总体目标", OBJECTIVE),
          Map.entry("总体目标", OBJECTIVE),
          Map.entry(UNIT, UNIT),
          Map.entry("项目单位", UNIT),
          Map.entry("实施单位", UNIT),
          Map.entry("主管部门", "主管部门"),
          Map.entry("项目类别", "项目类别"));

  /** Sums stand in the purpose's rows, but what goes on below them is the purpose. */
  private static final Set<String> SUMS = Set.of(BUDGET, FISCAL, OTHER);

  /** Behind these stand names; right behind any other stands its value, whatever that says. */
  private static final Set<String> OF_PARTS = Set.of(PURPOSE, PLAN);

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();

  static HeadCells of(List<Line> head) {
    HeadCells cells = new HeadCells();
    String section = "";
    for (Line line : head) {
      section = cells.take(line, section);
    }
    return cells;
  }

  private String take(Line line, String section) {
    String name = section;
    boolean answered = true;
    for (Line.Cell cell : line.cells()) {
      String known = NAMES.get(cell.label());
      if (cell.isCovered()) {
        continue;
      }
      if (cell.text().isBlank()) {
        answered = true;
      } else if (known == null || !answered || goesOn(line, cell, known, section)) {
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(cell.text());
        answered = true;
      } else {
        name = known;
        named.add(known);
        answered = OF_PARTS.contains(known);
      }
    }
    return SUMS.contains(name) ? PURPOSE : name;
  }

  /**
   * Whether a cell that reads like a name is what was written below another one: it stands alone in
   * a row that has no name where names stand. A source of money could be named so; but once only.
   */
  private boolean goesOn(Line line, Line.Cell cell, String known, String section) {
    return cell.column() > 0
        && line.filled().size() == 1
        && !section.isEmpty()
        && (!section.equals(PURPOSE) || !SUMS.contains(known) || named.contains(known));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The value beside a name, empty if there is none. */
  String first(String name) {
    return all(name).stream().findFirst().map(PrintedText::unbroken).orElse("");
  }
}
