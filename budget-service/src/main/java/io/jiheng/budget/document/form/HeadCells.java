package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.MoneyName;
import io.jiheng.budget.document.YearText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
  static final String CARRIED = "上年结转资金";
  static final String OTHER = "其他资金";
  static final String FUNDS = "项目资金";
  static final String PURPOSE = "资金用途";
  static final String PLAN = "资金支出计划";
  static final String OBJECTIVE = "绩效目标";
  static final String UNIT = "预算单位";
  static final String YEAR = "预算年度";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(CODE, CODE),
          Map.entry(NAME, NAME),
          Map.entry("预算项目名称", NAME),
          Map.entry("预算规模及资金用途", PURPOSE),
          Map.entry("项目资金主要用途", PURPOSE),
          Map.entry(PURPOSE, PURPOSE),
          Map.entry("项目资金", FUNDS),
          Map.entry("项目资金申请", FUNDS),
          Map.entry("资金来源", FUNDS),
          Map.entry("资金情况", FUNDS),
          Map.entry("预算年度", YEAR),
          Map.entry("财政年度", YEAR),
          Map.entry("会计年度", YEAR),
          Map.entry("申报年度", YEAR),
          Map.entry("填报年度", YEAR),
          Map.entry("项目年度", YEAR),
          Map.entry("年度", YEAR),
          Map.entry("年份", YEAR),
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

  /** Behind these stand names; right behind any other stands its value, whatever that says. */
  private static final Set<String> OF_PARTS = Set.of(PURPOSE, FUNDS, PLAN);

  /** These say too little by themselves to be names where nothing stands beside them. */
  private static final Set<String> ANYTHING = Set.of("其他", "其它");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final List<MoneyCell> money = new ArrayList<>();

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
      Optional<String> known = name(cell);
      // No sum reads like a name: one that was left out is followed by the next name.
      boolean free = answered || isSum(name);
      if (cell.text().isBlank()) {
        answered = true;
      } else if (known.isEmpty() && answered && isBeside(line, section) && tells(cell)) {
        answered = true;
      } else if (known.isEmpty() || !free || goesOn(line, cell, known.get(), section)) {
        add(name, cell.text());
        answered = true;
      } else {
        name = known.get();
        begin(name, cell);
        answered = OF_PARTS.contains(name);
      }
    }
    // Sums stand in the purpose's rows, but what goes on below them is the purpose.
    return isSum(name) || name.equals(FUNDS) ? PURPOSE : name;
  }

  /** A sum goes by its own name; whether two names are of the same is seen later. */
  private static Optional<String> name(Line.Cell cell) {
    return Optional.ofNullable(NAMES.get(cell.label()))
        .or(() -> MoneyName.of(cell.text()).map(sum -> cell.label()));
  }

  private static boolean isSum(String name) {
    return MoneyName.of(name).isPresent();
  }

  private void begin(String name, Line.Cell cell) {
    named.add(name);
    MoneyName.of(cell.text())
        .filter(sum -> !NAMES.containsKey(cell.label()))
        .ifPresent(sum -> money.add(new MoneyCell(sum, cell.text(), "")));
  }

  private void add(String name, String text) {
    values.computeIfAbsent(name, none -> new ArrayList<>()).add(text);
    if (isSum(name)) {
      money.set(money.size() - 1, money.get(money.size() - 1).with(PrintedText.unbroken(text)));
    }
  }

  /** What stands alone below a name is its text, whatever that says. */
  private static boolean isBeside(Line line, String section) {
    return line.filled().size() > 1 || section.isEmpty();
  }

  /** A cell that holds name and value in one: 预算金额：15.00万元, 预算年度：2024. */
  private boolean tells(Line.Cell cell) {
    Optional<MoneyCell> told = MoneyCell.told(cell.text());
    told.ifPresent(money::add);
    return told.isPresent() || YearText.statement(cell.text()).isPresent();
  }

  /**
   * Whether a cell that reads like a name is what was written below another one: it stands alone in
   * a row that has no name where names stand. A source of money could be named so; but once only.
   */
  private boolean goesOn(Line line, Line.Cell cell, String known, String section) {
    return cell.column() > 0
        && line.filled().size() == 1
        && !section.isEmpty()
        && (!section.equals(PURPOSE)
            || !isSum(known)
            || named.contains(known)
            || ANYTHING.contains(known)
            || areAllNamed());
  }

  private boolean areAllNamed() {
    return Stream.of(MoneyName.TOTAL, MoneyName.FISCAL, MoneyName.CARRIED, MoneyName.OTHER)
        .allMatch(
            name ->
                money.stream()
                    .map(MoneyCell::name)
                    .anyMatch(sum -> sum == name || name == MoneyName.FISCAL && sum.isFiscal()));
  }

  List<MoneyCell> money() {
    return List.copyOf(money);
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
