package io.jiheng.budget.forms.projectsheet.text;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.table.cell.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds project forms in text drawn out of a printed page (document 001), where a table is nothing
 * but its cells' lines one under the other.
 */
public final class PrintedForms {

  private static final Pattern BEGINNING =
      Pattern.compile(
          PrintedText.broken("项目编码")
              + "\\s+(\\w{3,40})\\s+(?:预算)?"
              + PrintedText.broken("项目名称")
              + "\\s");

  private final List<ReadSheet> sheets = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();

  private PrintedForms(List<Line> lines) {
    PrintedText printed = new PrintedText(lines.stream().filter(line -> !line.tabular()).toList());
    List<Integer> begins = new ArrayList<>();
    Matcher beginning = BEGINNING.matcher(printed.text());
    while (beginning.find()) {
      begins.add(beginning.start());
    }
    begins.add(printed.text().length());
    rest.addAll(printed.lines(0, begins.get(0)));
    for (int form = 0; form + 1 < begins.size(); form++) {
      sheets.add(PrintedFormReader.read(printed, begins.get(form), begins.get(form + 1)));
    }
  }

  public static PrintedForms in(List<Line> lines) {
    return new PrintedForms(lines);
  }

  public List<ReadSheet> sheets() {
    return sheets;
  }

  /** The prose that belongs to no form. */
  public List<Line> rest() {
    return rest;
  }
}
