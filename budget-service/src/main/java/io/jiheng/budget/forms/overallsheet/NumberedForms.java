package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.layout.OverallHeader;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the overall target sheets whose columns are numbered 栏次 under their names, as they are when
 * they were written here. Nothing that stands in their cells is mistaken for anything else, so they
 * are cut out before other forms are looked for.
 */
public final class NumberedForms {

  private static final int FEWEST_COLUMNS = 10;
  private static final int MOST_ROWS_OF_HEADER = 10;

  private final List<Line> lines;
  private final List<OverallForm> forms = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();

  private NumberedForms(List<Line> lines) {
    this.lines = lines;
  }

  public static Cut<OverallForm> in(List<Line> lines) {
    NumberedForms found = new NumberedForms(lines);
    found.cut();
    return new Cut<>(found.forms, found.rest);
  }

  private void cut() {
    int at = 0;
    int kept = 0;
    while (at < lines.size()) {
      int numbers = OverallHeader.isOne(lines.get(at)) ? numbers(at) : at;
      if (numbers == at) {
        at++;
        continue;
      }
      FormHeading heading = FormHeading.over(lines.subList(kept, at));
      rest.addAll(lines.subList(kept, at - heading.lines()));
      int end = end(numbers);
      forms.add(
          OverallForm.of(
              heading, lines.subList(at, numbers), written(lines.subList(numbers + 1, end)), true));
      kept = end;
      at = end;
    }
    rest.addAll(lines.subList(kept, lines.size()));
  }

  /** The row of numbers under the header that begins here, or here if there is none. */
  private int numbers(int header) {
    int last = Math.min(lines.size(), header + MOST_ROWS_OF_HEADER);
    for (int at = header + 1; at < last; at++) {
      if (areNumbers(lines.get(at))) {
        // Above a row of names that is parted from the others nothing is numbered for sure.
        return OverallColumns.areAll(lines.subList(header, at)) ? at : header;
      }
    }
    return header;
  }

  private static boolean areNumbers(Line line) {
    List<Line.Cell> cells = line.filled();
    return cells.size() >= FEWEST_COLUMNS
        && IntStream.range(0, cells.size())
            .allMatch(
                at ->
                    cells.get(at).column() == at
                        && Label.plain(cells.get(at).text()).equals(String.valueOf(at + 1)));
  }

  private int end(int numbers) {
    String part = lines.get(numbers).place().part();
    int end = numbers + 1;
    while (end < lines.size()
        && (lines.get(end).isBlank()
            || lines.get(end).tabular() && lines.get(end).place().part().equals(part))) {
      end++;
    }
    return end;
  }

  private static List<Line> written(List<Line> rows) {
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }
}
