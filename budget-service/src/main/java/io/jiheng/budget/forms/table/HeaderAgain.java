package io.jiheng.budget.forms.table;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes rows out of a table that say nothing of their own: the numbers of its columns 栏次, and its
 * header once more, as it stands at the top of another page.
 */
public final class HeaderAgain {

  private static final Pattern NUMBER = Pattern.compile("(?:栏次|第)?\\(?(\\d{1,2})\\)?(?:栏|列)?");
  private static final String NAME_OF_NUMBERS = "栏次";
  private static final int FEWEST = 3;

  private HeaderAgain() {}

  /** The rows that are left; what the others repeat is taken as read. */
  public static List<FormRow> without(List<FormRow> headers, List<FormRow> rows) {
    List<FormRow> left = new ArrayList<>();
    for (FormRow row : rows) {
      if (row.tabular() && areNumbers(row)) {
        passNumbers(row);
      } else if (row.tabular() && headers.stream().anyMatch(one -> same(one, row))) {
        headers.forEach(header -> again(header, row).forEach(FormCell::read));
      } else {
        left.add(row);
      }
    }
    return List.copyOf(left);
  }

  /** Those that do not number the columns; the numbers are taken as read. */
  public static List<FormRow> withoutNumbers(List<FormRow> rows) {
    List<FormRow> left = new ArrayList<>();
    for (FormRow row : rows) {
      if (row.tabular() && areNumbers(row)) {
        passNumbers(row);
      } else {
        left.add(row);
      }
    }
    return List.copyOf(left);
  }

  private static void passNumbers(FormRow row) {
    numbers(row).forEach(FormCell::readAlone);
    row.filled().stream()
        .filter(cell -> cell.label().equals(NAME_OF_NUMBERS))
        .forEach(FormCell::read);
  }

  /** What such rows have besides, which nobody else tells. */
  public static List<Remark> besides(FormRow header, List<FormRow> rows) {
    without(List.of(header), rows);
    return UnreadCells.ofPairs(rows, false);
  }

  /** Whether a row numbers the columns. */
  public static boolean areNumbers(Line line) {
    return line.tabular() && areNumbers(FormRow.of(line));
  }

  /**
   * Cells that hold nothing but small numbers, one larger than the other; others may be between.
   */
  private static List<FormCell> numbers(FormRow row) {
    if (areShuffled(row.filled())) {
      return row.filled().stream().filter(HeaderAgain::isNumber).toList();
    }
    return longestAscending(row.filled().stream().filter(HeaderAgain::isNumber).toList());
  }

  /** As many as there are one larger than the other: a single odd one breaks no numbering. */
  private static List<FormCell> longestAscending(List<FormCell> cells) {
    List<List<FormCell>> ending = new ArrayList<>();
    for (FormCell cell : cells) {
      List<FormCell> longest = new ArrayList<>();
      for (List<FormCell> before : ending) {
        int last = number(before.get(before.size() - 1).unread());
        if (last < number(cell.unread()) && before.size() > longest.size()) {
          longest = new ArrayList<>(before);
        }
      }
      longest.add(cell);
      ending.add(longest);
    }
    return ending.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  private static boolean areNumbers(FormRow row) {
    List<FormCell> cells =
        row.filled().stream().filter(cell -> !cell.label().equals(NAME_OF_NUMBERS)).toList();
    int numbers = numbers(row).size();
    boolean most = numbers * 4 >= cells.size() * 3;
    return numbers >= FEWEST && (most || numbers * 2 > cells.size() && areFigures(cells));
  }

  /**
   * Where columns were moved their numbers went with them: nothing else is there, and each once, or
   * all of them and one twice, of a column that was copied.
   */
  private static boolean areShuffled(List<FormCell> cells) {
    Set<Integer> numbers =
        cells.stream()
            .filter(HeaderAgain::isNumber)
            .map(cell -> number(cell.unread()))
            .filter(number -> number <= cells.size() + 1)
            .collect(Collectors.toSet());
    boolean once = numbers.size() == cells.size();
    boolean copied =
        cells.stream().allMatch(HeaderAgain::isNumber)
            && numbers.size() == cells.size() - 1
            && numbers.stream().allMatch(number -> number <= numbers.size());
    return numbers.size() > FEWEST && (once || copied);
  }

  private static boolean areFigures(List<FormCell> cells) {
    return cells.stream().allMatch(cell -> cell.looksLike(FigureCell::isBare) || isNumber(cell));
  }

  private static boolean isNumber(FormCell cell) {
    return cell.looksLike(text -> number(text) > 0);
  }

  /** The number of a column, 0 if it is none. */
  private static int number(String text) {
    // A raised or circled numeral behind it is a mark, which half width would make a digit of.
    Matcher number =
        NUMBER.matcher(Label.of(text.strip().replaceFirst("(?<=[\\d)）])[*①-⑩²³]$", "")));
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  /** Whether a row says again what the header says, or most of it. */
  private static boolean same(FormRow header, FormRow row) {
    List<FormCell> again = again(header, row);
    return again.size() >= FEWEST && again.size() * 3 >= row.filled().size() * 2;
  }

  /** Whether a row says again what the header says. */
  static boolean isOne(List<FormRow> headers, FormRow row) {
    return row.tabular() && headers.stream().anyMatch(header -> same(header, row));
  }

  /** Whether the names of such a row stand over other columns than in the header. */
  static boolean isElsewhere(List<FormRow> headers, FormRow row) {
    List<FormCell> names = headers.stream().flatMap(header -> header.filled().stream()).toList();
    return row.filled().stream()
            .filter(cell -> names.stream().anyMatch(name -> name.label().equals(cell.label())))
            .filter(
                cell ->
                    names.stream()
                        .filter(name -> name.label().equals(cell.label()))
                        .noneMatch(name -> name.spans(cell.column())))
            .count()
        >= FEWEST;
  }

  private static List<FormCell> again(FormRow header, FormRow row) {
    return row.filled().stream()
        .filter(cell -> !cell.label().isEmpty() && header.has(cell.label()))
        .toList();
  }
}
