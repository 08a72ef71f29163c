package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.FormRow;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a line that is no row of a table stands within one: a row of a worksheet that lost
 * all its cells but the first, or the second paragraph of a cell in extracted text. What is read
 * below it belongs to the table still.
 */
public final class Interruption {

  private static final Pattern TITLE = Pattern.compile(".*表(?:[（(].*[）)])?", Pattern.DOTALL);

  private Interruption() {}

  /**
   * @param width how many cells the table's header has
   */
  public static boolean isWithinTable(List<Line> lines, int at, int width) {
    Line line = lines.get(at);
    Line next = lines.stream().skip(at + 1L).filter(row -> !row.isBlank()).findFirst().orElse(line);
    if (!next.tabular()
        || !next.place().part().equals(line.place().part())
        || isTitle(line)
        || OverallHeader.isOne(next)
        || ProjectForms.names(next)
        || IndicatorColumns.isHeader(next)) {
      return false;
    }
    return line.kind() == Line.Kind.CAPTION
        ? next.place().row() == line.place().row() + 1
        : next.kind() == Line.Kind.EXTRACTED && next.cells().size() == width;
  }

  /** Whether a line names what follows it: a chapter, or a table. */
  public static boolean isTitle(Line line) {
    return FormRow.isHeading(line.text()) || TITLE.matcher(Label.plain(line.text())).matches();
  }
}
