package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes rows out of a table that say nothing of their own: the numbers of its columns 栏次, and its
 * header once more, as it stands at the top of another page.
 */
final class HeaderAgain {

  private static final Pattern NUMBER = Pattern.compile("(?:栏次|第)?\\(?(\\d{1,2})\\)?(?:栏|列)?");
  private static final String NAME_OF_NUMBERS = "栏次";
  private static final int FEWEST = 3;

  private HeaderAgain() {}

  /** The rows that are left; the others are taken as read. */
  static List<FormRow> without(List<FormRow> headers, List<FormRow> rows) {
    List<FormRow> left = new ArrayList<>();
    for (FormRow row : rows) {
      if (row.tabular() && (areNumbers(row) || headers.stream().anyMatch(one -> same(one, row)))) {
        row.pass();
      } else {
        left.add(row);
      }
    }
    return List.copyOf(left);
  }

  private static boolean areNumbers(FormRow row) {
    List<FormCell> cells =
        row.filled().stream().filter(cell -> !cell.label().equals(NAME_OF_NUMBERS)).toList();
    for (int at = 0; at < cells.size(); at++) {
      int expected = at + 1;
      if (!cells.get(at).looksLike(text -> isNumber(text, expected))) {
        return false;
      }
    }
    return cells.size() >= FEWEST;
  }

  private static boolean isNumber(String text, int expected) {
    Matcher number = NUMBER.matcher(Label.plain(text));
    return number.matches() && Integer.parseInt(number.group(1)) == expected;
  }

  private static boolean same(FormRow header, FormRow row) {
    List<FormCell> cells = row.filled();
    return cells.size() >= FEWEST
        && cells.stream().allMatch(cell -> cell.label().equals(header.cell(cell.column()).label()));
  }
}
