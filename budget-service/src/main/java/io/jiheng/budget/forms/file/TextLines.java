package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of the plain text that was drawn out of a document. Tables come in two ways: a row to a
 * line with tabs between its cells (document 000), or a cell to a line with a tab before it and a
 * blank line after the row (documents 002 and 004); a line right below a cell is another paragraph
 * of it. What has no tabs is prose, blank lines included: in a printed form (document 001) they are
 * all that is left of the table.
 */
final class TextLines {

  /** With such a number a chapter begins, and no paragraph of a cell. */
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、|第.部分");

  /** The one before a cell that has a line of its own, and perhaps one behind it. */
  private static final int MOST_TABS = 2;

  private static final String BOOKMARK = "\\[bookmark: [^\\]]*]";

  private final LineCollector lines = new LineCollector();
  private final List<String> row = new ArrayList<>();
  private int rowBegins;

  private TextLines() {}

  static List<Line> of(String text) {
    TextLines reader = new TextLines();
    String[] raw = text.replace("\r\n", "\n").replace('\f', '\n').split("\n", -1);
    for (int at = 0; at < raw.length; at++) {
      reader.take(at + 1, raw[at].replaceAll(BOOKMARK, "").stripTrailing(), raw[at]);
    }
    reader.endRow();
    return reader.lines.lines();
  }

  private void take(int number, String line, String raw) {
    if (raw.startsWith("\t") && line.lastIndexOf('\t') <= 0 && isCell(raw)) {
      if (row.isEmpty()) {
        rowBegins = number;
      }
      row.add(line.strip());
      return;
    }
    if (!row.isEmpty() && !line.isBlank() && line.indexOf('\t') < 0 && !isHeading(line)) {
      row.set(row.size() - 1, row.get(row.size() - 1) + "\n" + line.strip());
      return;
    }
    endRow();
    Place place = new Place("", number);
    lines.add(
        line.strip().contains("\t") || line.startsWith("\t")
            ? Line.row(place, List.of(raw.split("\t", -1)).stream().map(String::strip).toList())
            : Line.prose(place, line.strip()));
  }

  /** A row of a table ends with a tab for each of its cells that is blank. */
  private boolean isCell(String raw) {
    return !row.isEmpty() || raw.chars().filter(letter -> letter == '\t').count() <= MOST_TABS;
  }

  private static boolean isHeading(String line) {
    return HEADING.matcher(line.strip()).lookingAt();
  }

  private void endRow() {
    if (!row.isEmpty()) {
      lines.add(Line.extracted(new Place("", rowBegins), row));
      row.clear();
    }
  }
}
