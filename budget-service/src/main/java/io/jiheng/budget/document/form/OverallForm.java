package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of an overall target sheet 整体绩效目标表, cut out of the file.
 *
 * @param header the rows that name the columns, over several rows with merged cells
 * @param numbered whether the columns are numbered 栏次, so that every row is meant to stand in them
 */
record OverallForm(
    FormHeading heading, List<FormRow> header, List<FormRow> rows, boolean numbered) {

  OverallForm {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  static OverallForm of(FormHeading heading, List<Line> header, List<Line> rows, boolean numbered) {
    List<FormRow> all = FormRow.of(Stream.concat(header.stream(), rows.stream()).toList());
    return new OverallForm(
        heading, all.subList(0, header.size()), all.subList(header.size(), all.size()), numbered);
  }

  static List<OverallForm> in(List<Line> lines) {
    List<OverallForm> forms = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (begins(lines.get(at))) {
        forms.add(cut(FormHeading.over(lines.subList(0, at)), lines.subList(at, lines.size())));
      }
    }
    return forms;
  }

  static boolean begins(Line line) {
    return line.has("部门职责") && line.has("职责目标");
  }

  private static OverallForm cut(FormHeading heading, List<Line> lines) {
    List<Line> header = new ArrayList<>();
    List<Line> rows = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (!rows.isEmpty() && !line.isBlank() && ends(lines, at)) {
        break;
      }
      if (OverallRows.isRow(line)) {
        rows.add(line);
      } else if (rows.isEmpty() && !line.isBlank()) {
        header.add(line);
      } else if (!line.isBlank()) {
        rows.add(line);
      }
    }
    return of(heading, header, rows, false);
  }

  private static boolean ends(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.tabular()
        ? begins(line)
        : !Interruption.isWithinTable(lines, at, lines.get(0).cells().size());
  }
}
