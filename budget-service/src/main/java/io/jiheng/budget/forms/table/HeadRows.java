package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.PlannedShare;
import io.jiheng.budget.forms.table.cell.UnitMention;
import io.jiheng.budget.forms.table.cell.YearText;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells rows of a form's head that stand among its indicators, where somebody has moved them. */
public final class HeadRows {

  /** Budget, what was paid of it and its rate, at least. */
  private static final int SUMS_OF_LINE = 3;

  private static final Pattern MONEY = Pattern.compile(".*(?:资金|金额|拨款|结转|结余).*(?<!率)");

  private static final Set<String> UNITS = Set.of(HeadCells.UNIT, HeadCells.DEPARTMENT);

  private HeadRows() {}

  /**
   * Whether a row among the indicators is one of names and values, as they stand over these: it
   * begins with such a name, and where the indicators have theirs it has none.
   */
  public static boolean isRow(FormRow row, FormCell indicator) {
    return isRow(row, indicator, false);
  }

  /**
   * Whether it is one, where the form is filled in.
   *
   * @param whole whether the row says a target and points: then figures alone are an indicator,
   *     however odd its name, unless that is one of money
   */
  public static boolean isRow(FormRow row, FormCell indicator, boolean whole) {
    List<FormCell> cells = row.filled();
    if (!row.tabular() || cells.isEmpty() || indicator.goesOn()) {
      return false;
    }
    if (areStatements(cells)
        || areOfUnit(cells)
        || (indicator.isBlank()
            ? areFiguresAlone(row, cells)
            : !whole && cells.size() > 2 && cells.stream().allMatch(HeadRows::isFigure))) {
      return true;
    }
    if (indicator.column() < 0) {
      return cells.stream().filter(cell -> HeadCells.isName(cell.label())).count() > 1
          || areSums(cells);
    }
    FormCell first = cells.get(0);
    if (first.column() >= indicator.column()) {
      return first.column() == indicator.column()
          && HeadMoney.isName(first.label())
          && isLineOfSums(row, cells);
    }
    boolean named = HeadCells.isName(first.label());
    boolean sum = HeadMoney.isName(first.label()) && indicator.looksLike(FigureCell::isNoName);
    return sum
        || areFiguresForNames(cells, indicator)
        || named && names(cells) > 2 && hasSum(cells)
        || indicator.isBlank()
            && (named
                || isUnit(first)
                || areSums(cells)
                || speaksOfMoney(first.label()) && isLineOfSums(row, cells))
        || isPlan(cells);
  }

  /**
   * Whether a row says whose the form is, of which year and in what it counts, and nothing else.
   */
  public static boolean isOfStatements(FormRow row) {
    return row.tabular() && areStatements(row.filled());
  }

  private static boolean areStatements(List<FormCell> cells) {
    return cells.stream().anyMatch(HeadRows::isStatement)
        && cells.stream().allMatch(cell -> isStatement(cell) || isUnit(cell));
  }

  private static boolean isStatement(FormCell cell) {
    return cell.looksLike(MoneyUnit::isStated)
        || cell.looksLike(text -> YearText.statement(text).isPresent());
  }

  /** Figures without any name, and no merged one that goes on beside them, are of no indicator. */
  private static boolean areFiguresAlone(FormRow row, List<FormCell> cells) {
    return cells.size() > 1
        && !row.isExtracted()
        && cells.stream().allMatch(HeadRows::isFigure)
        && row.cells().stream().noneMatch(FormCell::goesOn);
  }

  private static boolean isFigure(FormCell cell) {
    return cell.looksLike(FigureCell::isBare);
  }

  /** Whether bare figures stand where an indicator and the levels before it have their names. */
  private static boolean areFiguresForNames(List<FormCell> cells, FormCell indicator) {
    List<FormCell> names =
        cells.stream().filter(cell -> cell.column() <= indicator.column()).toList();
    return names.size() > 1 && names.stream().allMatch(cell -> cell.looksLike(FigureCell::isBare));
  }

  /** Whether a name of money is followed by its sum. */
  private static boolean hasSum(List<FormCell> cells) {
    return IntStream.range(1, cells.size())
        .filter(at -> HeadMoney.isName(cells.get(at - 1).label()))
        .anyMatch(at -> HeadMoney.isSum(cells.get(at)));
  }

  /** Whether it has names of money and sums, and nothing else; or shares of a plan alone. */
  private static boolean areSums(List<FormCell> cells) {
    List<FormCell> figures =
        cells.stream().filter(cell -> cell.looksLike(FigureCell::isBare)).toList();
    List<FormCell> others = cells.stream().filter(cell -> !figures.contains(cell)).toList();
    return others.isEmpty()
        ? figures.size() > 2
            && figures.stream().allMatch(cell -> cell.looksLike(text -> text.contains("%")))
        : !figures.isEmpty()
            && others.stream().allMatch(cell -> HeadCells.isName(cell.label()))
            && others.stream().anyMatch(cell -> HeadMoney.isName(cell.label()));
  }

  /** Whether a name is followed by nothing but sums and shares, as many as make a line of money. */
  private static boolean isLineOfSums(FormRow row, List<FormCell> cells) {
    return cells.size() > SUMS_OF_LINE
        && !row.isExtracted()
        && cells.stream().skip(1).allMatch(cell -> cell.looksLike(FigureCell::isBare))
        && row.cells().stream().noneMatch(FormCell::goesOn);
  }

  /** Whether money is spoken of, under whatever name; a rate of it is an indicator. */
  static boolean speaksOfMoney(String label) {
    return MONEY.matcher(label).matches();
  }

  /** Whether months stand in it, and nothing else but the name of the plan. */
  private static boolean isPlan(List<FormCell> cells) {
    List<FormCell> months =
        cells.stream().filter(cell -> !cell.label().equals(HeadCells.PLAN)).toList();
    return months.size() > 1
        && months.stream().allMatch(cell -> cell.looksLike(PlannedShare::isHeading));
  }

  private static long names(List<FormCell> cells) {
    return cells.stream().flatMap(cell -> HeadCells.name(cell.label()).stream()).distinct().count();
  }

  /**
   * Those of the rows among the indicators that are of the head: what stands between two of them is
   * of it too.
   */
  public static Set<FormRow> among(List<FormRow> rows, Predicate<FormRow> named) {
    List<FormRow> written = rows.stream().filter(row -> !row.isBlank()).toList();
    Set<FormRow> head = written.stream().filter(named).collect(Collectors.toSet());
    List<FormRow> between =
        IntStream.range(1, written.size() - 1)
            .filter(at -> head.contains(written.get(at - 1)) && head.contains(written.get(at + 1)))
            .mapToObj(written::get)
            .toList();
    head.addAll(between);
    return head;
  }

  /** Whether the name of a unit comes first, and one with its code stands behind it. */
  private static boolean areOfUnit(List<FormCell> cells) {
    return HeadCells.name(cells.get(0).label()).filter(UNITS::contains).isPresent()
        && cells.stream().skip(1).anyMatch(HeadRows::isUnit);
  }

  private static boolean isUnit(FormCell cell) {
    return cell.looksLike(text -> UnitMention.codeAndName(text).isPresent());
  }
}
