package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.MoneyCell;
import io.jiheng.budget.forms.table.cell.PrintedText;
import io.jiheng.budget.forms.table.cell.YearText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows over a form's indicators, as names and what stands beside them. Which cells are merged
 * differs from form to form; a name followed by its value in the same row does not. Below a name's
 * row its value goes on in rows that have no name of their own.
 */
public final class HeadCells {

  public static final String CODE = "项目编码";
  public static final String NAME = "项目名称";
  public static final String BUDGET = "预算数";
  public static final String FISCAL = "财政资金";
  public static final String CARRIED = "上年结转资金";
  public static final String OTHER = "其他资金";
  static final String FUNDS = "项目资金";
  public static final String PURPOSE = "资金用途";
  public static final String PLAN = "资金支出计划";
  public static final String OBJECTIVE = "绩效目标";
  public static final String UNIT = "预算单位";
  static final String DEPARTMENT = "主管部门";
  static final String YEAR = "预算年度";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(CODE, CODE),
          Map.entry(NAME, NAME),
          Map.entry("预算项目名称", NAME),
          Map.entry("预算规模及资金用途", PURPOSE),
          Map.entry("项目资金主要用途", PURPOSE),
          Map.entry(PURPOSE, PURPOSE),
          Map.entry(FUNDS, FUNDS),
          Map.entry("项目资金申请", FUNDS),
          Map.entry("资金来源", FUNDS),
          Map.entry("资金情况", FUNDS),
          Map.entry(PLAN, PLAN),
          Map.entry(OBJECTIVE, OBJECTIVE),
          Map.entry("年度绩效目标", OBJECTIVE),
          Map.entry("年度总体目标", OBJECTIVE),
          Map.entry("总体目标", OBJECTIVE),
          Map.entry(UNIT, UNIT),
          Map.entry("项目单位", UNIT),
          Map.entry("实施单位", UNIT),
          Map.entry(DEPARTMENT, DEPARTMENT),
          Map.entry("主管部门及代码", DEPARTMENT),
          Map.entry("项目类别", "项目类别"));

  /** Behind these stand names; right behind any other stands its value, whatever that says. */
  private static final Set<String> OF_PARTS = Set.of(PURPOSE, FUNDS, PLAN);

  private final Map<String, List<FormCell>> values = new LinkedHashMap<>();
  private final Map<String, HeadSection> named = new HashMap<>();
  private final HeadMoney money = new HeadMoney();
  private final Map<String, FormCell> names = new HashMap<>();
  private final List<FormCell> years = new ArrayList<>();
  private boolean merged;

  public static HeadCells of(List<FormRow> head) {
    HeadCells cells = new HeadCells();
    cells.merged = head.stream().anyMatch(HeadCells::isMergedDown);
    HeadSection section = HeadSection.ABOVE;
    for (FormRow row : head) {
      section = cells.take(row, section);
    }
    return cells;
  }

  /** Whether a cell of this name is followed by its value. */
  public static boolean isName(String label) {
    return name(label).isPresent();
  }

  /** A sum goes by its own name; whether two names are of the same is seen later. */
  static Optional<String> name(String label) {
    return YearText.isLabel(label)
        ? Optional.of(YEAR)
        : Optional.ofNullable(NAMES.get(label))
            .or(() -> Optional.of(label).filter(HeadMoney::isName));
  }

  private static boolean isMergedDown(FormRow row) {
    return row.cells().stream().anyMatch(FormCell::goesOn);
  }

  /**
   * What a row begins in. Where names are merged over their rows, a row beside no such name is none
   * of the section above.
   */
  private HeadSection begun(FormRow row, HeadSection above) {
    boolean apart =
        merged
            && above.isOfNames()
            && row.cells().stream().limit(above.column() + 1L).allMatch(cell -> !cell.goesOn())
            && row.cells().stream().limit(above.column() + 1L).allMatch(FormCell::isBlank);
    return apart ? HeadSection.UNKNOWN : above;
  }

  private HeadSection take(FormRow row, HeadSection before) {
    HeadSection above = begun(row, before);
    if (!row.tabular()
        && !above.equals(HeadSection.ABOVE)
        && row.filled().stream().noneMatch(cell -> isName(cell.label()))) {
      return HeadSection.UNKNOWN;
    }
    HeadSection section = above;
    HeadValues behind = new HeadValues();
    boolean answered = true;
    for (FormCell cell : row.cells()) {
      String known = name(cell.label()).orElse(null);
      // No sum reads like a name: one that was left out is followed by the next name.
      boolean free = answered || HeadMoney.isName(section.name());
      if (cell.isCovered()) {
        continue;
      }
      if (cell.isBlank()) {
        answered = true;
        behind.gap();
      } else if (known == null && answered && tells(row, cell, above)) {
        answered = true;
      } else if (known == null || !free || goesOn(row, cell, known, above)) {
        behind.add(cell);
        answered = true;
      } else {
        put(section, section == above ? behind.over(section) : behind.of(section));
        behind = new HeadValues();
        section = new HeadSection(known, cell.column());
        named.putIfAbsent(known, section);
        names.putIfAbsent(known, cell);
        money.name(cell);
        answered = OF_PARTS.contains(known);
      }
    }
    if (section != above) {
      put(section, behind.of(section));
      // Sums stand in the purpose's rows, but what goes on below them is the purpose.
      return HeadMoney.isName(section.name()) ? named.getOrDefault(PURPOSE, section) : section;
    }
    put(section, behind.below(section));
    return behind.goOn(section) ? section : HeadSection.UNKNOWN;
  }

  /** A cell that holds name and value in one: 预算金额：15.00万元, 预算年度：2024. */
  private boolean tells(FormRow row, FormCell cell, HeadSection above) {
    boolean beside = row.filled().size() > 1 || above.equals(HeadSection.ABOVE);
    if (beside && cell.looksLike(text -> YearText.statement(text).isPresent())) {
      cell.read();
      years.add(cell);
      return true;
    }
    return beside && money.tells(cell);
  }

  private void put(HeadSection section, List<FormCell> cells) {
    money.values(section.name(), cells);
    cells.forEach(
        cell -> values.computeIfAbsent(section.name(), none -> new ArrayList<>()).add(cell));
  }

  /**
   * Whether a cell that reads like a name is what was written below another one: it stands alone in
   * a row that has no name where names stand. A source of money could be named so; but once only.
   */
  private boolean goesOn(FormRow row, FormCell cell, String known, HeadSection section) {
    return row.filled().size() == 1
        && section.goesOnIn(List.of(cell))
        && (!section.name().equals(PURPOSE)
            || !HeadMoney.isName(known)
            || named.containsKey(known)
            || money.isText(known));
  }

  public List<MoneyCell> money() {
    return money.cells();
  }

  /** Sums of which the name could be another one. */
  public List<FormCell> doubtfulMoney() {
    return money.apart();
  }

  /** The years that are told, in a cell of their own or beside their name. */
  public List<Integer> years() {
    return Stream.concat(
            years.stream().flatMap(cell -> YearText.statement(cell.read()).stream()),
            first(YEAR, YearText::ofValue).stream())
        .toList();
  }

  /** The first cell that tells the year. */
  public Optional<FormCell> year() {
    return years.stream().findFirst().or(() -> find(YEAR, YearText::ofValue));
  }

  /** The value beside a name; the name itself where it has none. */
  public Optional<FormCell> cell(String name) {
    return cells(name).stream().findFirst().or(() -> Optional.ofNullable(names.get(name)));
  }

  /** Whether the name stands there, be it with nothing beside it. */
  public boolean names(String name) {
    return named.containsKey(name);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** All that stands beside and below a name. */
  List<String> all(String name) {
    return cells(name).stream().map(FormCell::read).toList();
  }

  /** The value beside a name, empty if there is none. */
  public String first(String name) {
    return cells(name).stream()
        .findFirst()
        .map(FormCell::read)
        .map(PrintedText::unbroken)
        .orElse("");
  }

  /** The first value of a name that says something of a kind; the others stay unread. */
  public <T> Optional<T> first(String name, Function<String, Optional<T>> kind) {
    return find(name, kind).flatMap(cell -> kind.apply(cell.read()));
  }

  /** The cell of that value. */
  public <T> Optional<FormCell> find(String name, Function<String, Optional<T>> kind) {
    return cells(name).stream()
        .filter(cell -> cell.looksLike(text -> kind.apply(text).isPresent()))
        .findFirst();
  }

  /** The cells themselves, for who needs their columns. */
  public List<FormCell> cells(String name) {
    return values.getOrDefault(name, List.of());
  }
}
