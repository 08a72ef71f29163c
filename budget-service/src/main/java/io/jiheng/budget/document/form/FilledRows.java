package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.paper.PrintableText;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.target.TargetText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The indicator rows of a form that is filled in, up to the row of the total. A cell merged with
 * the one above is empty and takes its text.
 */
final class FilledRows {

  private static final String LEVEL1 = "一级指标";
  private static final String LEVEL2 = "二级指标";
  private static final String LEVEL3 = "三级指标";
  private static final String[] DESCRIPTION = {"绩效指标描述", "指标描述"};
  private static final Set<String> TOTALS = Set.of("总分", "自评总分", "合计", "总计");

  private final NamedColumns columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<Line> below = new ArrayList<>();
  private String level1 = "";
  private String level2 = "";

  /** A row and what it is of. */
  record Row(Line line, Indicator indicator) {}

  /**
   * @param lines the header and what follows it
   * @param second a name that tells a second row of names
   */
  FilledRows(List<Line> lines, String second) {
    // What is said of an indicator may read like a name; under 三级指标 a row of names has none.
    boolean two =
        lines.size() > 1
            && new NamedColumns(lines.subList(0, 1)).said(lines.get(1), LEVEL3).isEmpty()
            && new NamedColumns(lines.subList(1, 2)).find(second).isPresent();
    int headers = two ? 2 : 1;
    this.columns = new NamedColumns(lines.subList(0, headers));
    lines.subList(headers, lines.size()).forEach(this::take);
  }

  NamedColumns columns() {
    return columns;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The row of the total. */
  Optional<Line> total() {
    return below.stream().findFirst().filter(FilledRows::isTotal);
  }

  /** What follows the rows. */
  List<Line> below() {
    return List.copyOf(below);
  }

  private void take(Line line) {
    String level3 = columns.said(line, LEVEL3);
    String target = target(line);
    boolean row = !level3.isEmpty() || !target.isEmpty();
    if (!below.isEmpty() || !row && isTotal(line)) {
      below.add(line);
    } else if (row) {
      level1 = branch(columns.merged(line, LEVEL1), level1);
      level2 = branch(columns.merged(line, LEVEL2), level2);
      String description = columns.said(line, DESCRIPTION);
      rows.add(
          new Row(
              line,
              new Indicator(
                  level1,
                  level2,
                  PrintedText.unbroken(level3),
                  PrintedText.unbroken(description.isEmpty() ? level3 : description),
                  TargetText.of(PrintedText.unbroken(target)),
                  "")));
    }
  }

  private String target(Line line) {
    return TargetCell.joined(
        columns.said(line, "符号", "指标方向"),
        columns.said(line, "值", "年度指标值", "预期指标值", "指标值", "目标值"),
        columns.said(line, "单位", "计量单位"));
  }

  private static String branch(String written, String above) {
    return written.isBlank() ? above : PrintedText.unbroken(PrintableText.said(written));
  }

  private static boolean isTotal(Line line) {
    return line.filled().stream()
        .findFirst()
        .filter(first -> TOTALS.contains(first.label()))
        .isPresent();
  }
}
