package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.CellFault;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * Reports what stands in a recognised form and was not read 未识别内容: cells that stand together in a
 * row as one finding, and a column that was not read as one. A sum of money beside a name of money
 * is an error, for it could be missing elsewhere.
 */
public final class UnreadCells {

  private static final Pattern SUM =
      Pattern.compile("[¥￥]?[+-]?\\d[\\d,]*(?:\\.\\d+)?(?:亿元|万元|千元|元|万|%)?");
  private static final Pattern MONEY =
      Pattern.compile(".*(?:资金|预算|金额|拨款|经费|结转|结余|收入|支出|投资|万元).*", Pattern.DOTALL);
  private static final Pattern TIME = Pattern.compile("\\d{1,4}(?:年|季|月|栏|列).*");
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST = 2_000;

  private final List<Remark> remarks = new ArrayList<>();
  private final Set<FormCell> told = new HashSet<>();
  private final Map<Integer, String> over = new HashMap<>();
  private final boolean money;

  private UnreadCells(boolean money) {
    this.money = money;
  }

  /**
   * Of rows in which names and values stand beside each other.
   *
   * @param money whether a sum that is not read is missing, and so an error
   */
  public static List<Remark> ofPairs(List<FormRow> rows, boolean money) {
    UnreadCells unread = new UnreadCells(money);
    for (FormRow row : rows) {
      unread.row(row);
      unread.keepNames(row);
    }
    return List.copyOf(unread.remarks);
  }

  /** Of a table with its names over its columns. */
  public static List<Remark> ofTable(List<FormRow> headers, List<FormRow> rows, boolean money) {
    UnreadCells unread = new UnreadCells(money);
    unread.columns(headers, rows);
    headers.forEach(unread::keepNames);
    headers.forEach(unread::row);
    rows.forEach(unread::row);
    return List.copyOf(unread.remarks);
  }

  private void row(FormRow row) {
    if (row.isProse()) {
      return;
    }
    List<FormCell> run = new ArrayList<>();
    String before = "";
    for (FormCell cell : row.filled()) {
      if (!run.isEmpty() && !run.get(0).place().equals(cell.place())) {
        // What was joined with a row is told where it stands.
        report(run, before);
        run.clear();
        before = "";
      }
      fault(cell, before);
      if (cell.isUnread() && !told.contains(cell)) {
        run.add(cell);
      } else {
        report(run, before);
        run.clear();
        before = cell.label();
      }
    }
    report(run, before);
  }

  /** A formula that came to nothing is an error, whoever has read its cell. */
  private void fault(FormCell cell, String before) {
    boolean unvalued = cell.looksLike(CellFault.NO_VALUE::equals);
    if (unvalued || cell.looksLike(CellFault::isError)) {
      told.add(cell);
      String name = isName(before) ? before : over.getOrDefault(cell.column(), letter(cell));
      remarks.add(
          Remark.error(
              cell.at(),
              name,
              unvalued ? "formula-without-value" : "formula-error",
              Map.of("written", cell.unread(), "column", letter(cell))));
    }
  }

  private void keepNames(FormRow row) {
    row.filled().stream()
        .filter(UnreadCells::isName)
        .forEach(name -> over.put(name.column(), name.label()));
  }

  /** Columns whose name is not known, in rows of which the rest was read. */
  private void columns(List<FormRow> headers, List<FormRow> rows) {
    Map<Integer, List<FormCell>> unknown = new TreeMap<>();
    for (FormRow row : rows) {
      if (row.filled().stream().allMatch(FormCell::isUnread)) {
        continue;
      }
      row.filled().stream()
          .filter(cell -> cell.isUnread() && isUnknown(name(headers, cell.column())))
          .forEach(
              cell -> unknown.computeIfAbsent(cell.column(), none -> new ArrayList<>()).add(cell));
    }
    unknown.forEach((column, cells) -> column(name(headers, column), cells));
  }

  /** The lowest name over a column; a blank cell if it has none. */
  private static FormCell name(List<FormRow> headers, int column) {
    return headers.stream()
        .map(header -> header.cell(column))
        .filter(name -> !name.isBlank() && !isFigure(name))
        .reduce((above, below) -> below)
        .orElseGet(() -> headers.get(0).cell(column));
  }

  private static boolean isUnknown(FormCell name) {
    return name.isBlank() || name.isUnread();
  }

  /**
   * @param before what stands to the left of these cells; a name, or the value of one
   */
  private void report(List<FormCell> run, String before) {
    if (run.isEmpty()) {
      return;
    }
    FormCell first = run.get(0);
    List<String> names =
        Stream.of(
                run.size() == 1 ? before : "", first.label(), over.getOrDefault(first.column(), ""))
            .filter(UnreadCells::isName)
            .toList();
    boolean missing =
        money
            && run.stream().anyMatch(UnreadCells::isSum)
            && Stream.concat(
                    names.stream(), run.stream().filter(UnreadCells::isName).map(FormCell::label))
                .anyMatch(name -> MONEY.matcher(name).matches());
    add(
        missing,
        first.at(),
        names.stream().findFirst().orElseGet(() -> letter(first)),
        "cell-unread",
        Map.of("written", run.stream().map(FormCell::unread).collect(Collectors.joining(" | "))));
  }

  private void column(FormCell name, List<FormCell> cells) {
    // A figure over a column is no name of it, and told for itself.
    boolean named = !name.isBlank() && !isFigure(name);
    if (named) {
      told.add(name);
    }
    told.addAll(cells);
    String shown = named ? name.label() : letter(cells.get(0));
    add(
        money
            && cells.stream().anyMatch(UnreadCells::isSum)
            && MONEY.matcher(name.label()).matches(),
        cells.get(0).at(),
        shown,
        "column-unread",
        Map.of(
            "name", shown,
            "rows",
                cells.stream()
                    .map(cell -> String.valueOf(cell.place().row()))
                    .collect(Collectors.joining("、")),
            "written", cells.stream().map(FormCell::unread).collect(Collectors.joining("、"))));
  }

  private void add(
      boolean error, CellPlace at, String cell, String code, Map<String, String> facts) {
    Map<String, String> bounded =
        facts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, fact -> bounded(fact.getValue())));
    remarks.add(
        error ? Remark.error(at, cell, code, bounded) : Remark.warning(at, cell, code, bounded));
  }

  private static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static boolean isName(FormCell cell) {
    return isName(cell.label());
  }

  private static boolean isName(String label) {
    return !label.isEmpty() && label.length() <= LONGEST_NAME && !SUM.matcher(label).matches();
  }

  private static boolean isSum(FormCell cell) {
    return cell.looksLike(text -> SUM.matcher(Label.plain(text)).matches());
  }

  /** A figure is no name of what stands below it; a time may be one: 2022年, 1季度. */
  private static boolean isFigure(FormCell cell) {
    return isSum(cell)
        || cell.looksLike(FigureCell::isAlone)
            && !cell.looksLike(text -> TIME.matcher(FigureCell.squeezed(text)).matches());
  }

  /** As a worksheet calls the column: C 列. */
  private static String letter(FormCell cell) {
    return CellReference.convertNumToColString(cell.column()) + " 列";
  }
}
