package io.jiheng.budget.forms.filled;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import java.util.List;

/** Tells the rows of names over the money and the objectives of a form that is filled in. */
public final class FilledHeader {

  private static final String PAID = ".*执行数";
  private static final List<List<String>> OF_HEADERS =
      List.of(
          List.of(FilledForm.FIRST_BUDGET, FilledForm.BUDGET),
          List.of(FilledForm.FIRST_BUDGET, PAID),
          List.of(FilledForm.BUDGET, PAID),
          List.of(FilledForm.EXPECTED, FilledForm.ACHIEVED),
          List.of("预算执行分值", "预算执行得分"));

  private FilledHeader() {}

  /** Whether a line names the columns of the money or of the objectives of such a form. */
  public static boolean isOne(Line line) {
    return areOfHeader(line.filled().stream().map(Line.Cell::label).toList());
  }

  static boolean isOne(FormRow row) {
    return row.tabular() && areOfHeader(row.filled().stream().map(FormCell::label).toList());
  }

  private static boolean areOfHeader(List<String> labels) {
    return OF_HEADERS.stream()
        .anyMatch(
            names ->
                names.stream()
                    .allMatch(name -> labels.stream().anyMatch(label -> label.matches(name))));
  }
}
