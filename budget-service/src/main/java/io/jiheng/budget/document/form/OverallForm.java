package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an overall target sheet 整体绩效目标表, cut out of the file.
 *
 * @param heading the prose line over it, empty if there is none
 * @param header the rows that name the columns, over several rows with merged cells
 */
record OverallForm(String heading, List<Line> header, List<Line> rows) {

  OverallForm {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  static List<OverallForm> in(List<Line> lines) {
    List<OverallForm> forms = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (begins(lines.get(at))) {
        forms.add(cut(heading(lines, at), lines.subList(at, lines.size())));
      }
    }
    return forms;
  }

  private static boolean begins(Line line) {
    return line.has("部门职责") && line.has("职责目标");
  }

  private static String heading(List<Line> lines, int at) {
    for (int above = at - 1; above >= 0; above--) {
      if (!lines.get(above).isBlank()) {
        return lines.get(above).text();
      }
    }
    return "";
  }

  private static OverallForm cut(String heading, List<Line> lines) {
    List<Line> header = new ArrayList<>();
    List<Line> rows = new ArrayList<>();
    for (Line line : lines) {
      if (!rows.isEmpty() && !line.isBlank() && (!line.tabular() || begins(line))) {
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
    return new OverallForm(heading, header, rows);
  }
}
