package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.layout.Interruption;
import io.jiheng.budget.forms.layout.OverallHeader;
import io.jiheng.budget.forms.layout.TableTop;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.HeaderAgain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of an overall target sheet 整体绩效目标表, cut out of the file.
 *
 * @param header the rows that name the columns, over several rows with merged cells
 * @param numbered whether the columns are numbered 栏次, so that every row is meant to stand in them
 */
public record OverallForm(
    FormHeading heading, List<FormRow> header, List<FormRow> rows, boolean numbered) {

  public OverallForm {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  static OverallForm of(FormHeading heading, List<Line> header, List<Line> rows, boolean numbered) {
    List<FormRow> all = FormRow.of(Stream.concat(header.stream(), rows.stream()).toList());
    return new OverallForm(
        heading,
        HeaderAgain.withoutNumbers(all.subList(0, header.size())),
        all.subList(header.size(), all.size()),
        numbered);
  }

  public static List<OverallForm> in(List<Line> lines) {
    List<OverallForm> forms = new ArrayList<>();
    int end = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (OverallHeader.isOne(lines.get(at))) {
        FormHeading heading = FormHeading.over(lines.subList(0, at));
        List<Line> over = lines.subList(TableTop.of(lines, at, end), at);
        List<Line> below = lines.subList(at, lines.size());
        int height = height(below);
        end = at + height;
        forms.add(cut(heading, over, below.subList(0, height)));
      }
    }
    return forms;
  }

  /** How many lines the form has from its header on. */
  private static int height(List<Line> lines) {
    boolean rows = false;
    for (int at = 0; at < lines.size(); at++) {
      if (rows && !lines.get(at).isBlank() && ends(lines, at)) {
        return at;
      }
      rows = rows || OverallRows.isRow(lines.get(at));
    }
    return lines.size();
  }

  /**
   * @param over rows of the table over the header
   */
  private static OverallForm cut(FormHeading heading, List<Line> over, List<Line> lines) {
    List<Line> header = new ArrayList<>(over);
    List<Line> rows = new ArrayList<>();
    for (Line line : lines) {
      if (!rows.isEmpty() || OverallRows.isRow(line)) {
        rows.add(line);
      } else {
        header.add(line);
      }
    }
    header.removeIf(Line::isBlank);
    rows.removeIf(Line::isBlank);
    return of(heading, header, rows, false);
  }

  private static boolean ends(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.tabular()
        ? OverallHeader.isOne(line)
        : !Interruption.isWithinTable(lines, at, lines.get(0).cells().size());
  }
}
