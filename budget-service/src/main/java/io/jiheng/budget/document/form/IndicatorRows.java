package io.jiheng.budget.document.form;

import io.jiheng.budget.document.BranchName;
import io.jiheng.budget.document.BranchPoints;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.ReadIndicator;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.document.form.IndicatorColumns.Part;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.target.TargetText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the indicator rows under their header. A cell merged with the one above is empty and takes
 * its text.
 */
final class IndicatorRows {

  private final IndicatorColumns columns;
  private final List<ReadIndicator> read = new ArrayList<>();
  private final List<BranchPoints.Row> pointed = new ArrayList<>();
  private String level1 = "";
  private String level2 = "";
  private String level3 = "";

  private IndicatorRows(IndicatorColumns columns) {
    this.columns = columns;
  }

  /**
   * @param lines the header row and what follows it
   */
  static IndicatorRows of(List<Line> lines) {
    IndicatorColumns columns = new IndicatorColumns(lines.get(0));
    boolean second = lines.size() > 1 && columns.isSecondHeader(lines.get(1));
    if (second) {
      columns.add(lines.get(1));
    }
    IndicatorRows rows = new IndicatorRows(columns);
    rows.whole(lines.subList(second ? 2 : 1, lines.size())).forEach(rows::take);
    return rows;
  }

  List<ReadIndicator> read() {
    return List.copyOf(read);
  }

  List<Remark> remarks() {
    return BranchPoints.remarks(pointed);
  }

  /**
   * Rows that blank lines within a cell have torn apart (document 004, sheet 2) are put together.
   */
  private List<Line> whole(List<Line> torn) {
    List<Line> whole = new ArrayList<>();
    for (Line line : torn) {
      int last = whole.size() - 1;
      if (last >= 0 && columns.isTorn(whole.get(last), line)) {
        whole.set(last, joined(whole.get(last), line));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  private static Line joined(Line first, Line second) {
    return Line.extracted(
        first.place(),
        Stream.concat(first.cells().stream(), second.cells().stream())
            .map(Line.Cell::text)
            .toList());
  }

  private void take(Line row) {
    String target = TargetCell.of(columns, row);
    if (target.isEmpty()
        && columns.text(row, Part.LEVEL3).isEmpty()
        && description(row).isEmpty()) {
      return;
    }
    level1 = or(columns.merged(row, Part.LEVEL1), level1);
    level2 = or(columns.merged(row, Part.LEVEL2), level2);
    level3 = or(columns.merged(row, Part.LEVEL3), level3);
    String points = columns.text(row, Part.POINTS);
    pointed.add(new BranchPoints.Row(row.place(), level1, level2, PointsCell.read(points)));
    read.add(
        new ReadIndicator(
            row.place(),
            new Indicator(
                BranchName.of(level1).name(),
                BranchName.of(level2).name(),
                level3,
                description(row),
                TargetText.of(target),
                columns.text(row, Part.BASIS),
                PointsCell.read(points)),
            points,
            columns.text(row, Part.ACTUAL)));
  }

  private String description(Line row) {
    return columns.text(row, Part.DESCRIPTION);
  }

  private static String or(String text, String above) {
    return text.isEmpty() ? above : text;
  }
}
