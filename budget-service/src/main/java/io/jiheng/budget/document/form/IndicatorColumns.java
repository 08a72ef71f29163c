package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import java.util.HashMap;
import java.util.Map;

/** Which column of a form's indicator rows holds what. */
final class IndicatorColumns {

  enum Part {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    DESCRIPTION,
    TARGET,
    BASIS,
    /** 指标性质: 正向, 反向, 定性. */
    NATURE,
    /** 符号 or 指标方向: ≥, 大于等于. */
    SIGN,
    MEASURE,
    POINTS,
    ACTUAL
  }

  private static final Map<String, Part> NAMES =
      Map.ofEntries(
          Map.entry("一级指标", Part.LEVEL1),
          Map.entry("二级指标", Part.LEVEL2),
          Map.entry("三级指标", Part.LEVEL3),
          Map.entry("绩效指标描述", Part.DESCRIPTION),
          Map.entry("指标描述", Part.DESCRIPTION),
          Map.entry("指标值", Part.TARGET),
          Map.entry("年度指标值", Part.TARGET),
          Map.entry("目标值", Part.TARGET),
          Map.entry("指标值确定依据", Part.BASIS),
          Map.entry("指标性质", Part.NATURE),
          Map.entry("指标方向", Part.SIGN),
          Map.entry("计量单位", Part.MEASURE),
          Map.entry("分值", Part.POINTS),
          Map.entry("指标分值", Part.POINTS),
          Map.entry("预期指标值", Part.TARGET),
          Map.entry("实际完成值", Part.ACTUAL),
          Map.entry("全年实际值", Part.ACTUAL),
          Map.entry("全年完成值", Part.ACTUAL),
          Map.entry("单项指标实际完成值", Part.ACTUAL));

  /** Under 预期指标值 the form of Hebei has a second row of names. */
  private static final Map<String, Part> NAMES_BELOW =
      Map.of("符号", Part.SIGN, "值", Part.TARGET, "单位", Part.MEASURE);

  private final Map<Part, Integer> columns = new HashMap<>();
  private final int width;

  IndicatorColumns(Line header) {
    for (Line.Cell cell : header.filled()) {
      Part part = NAMES.get(cell.label());
      if (part != null) {
        columns.putIfAbsent(part, cell.column());
      }
    }
    width = header.cells().size();
  }

  /** A row of names, which a text that reads like one of them is not. */
  static boolean isHeader(Line line) {
    return line.has(ProjectForms.INDICATOR_HEADER)
        && line.filled().stream().filter(cell -> NAMES.containsKey(cell.label())).count() > 2;
  }

  /** It names parts of the first one's cells, and stands under no level. */
  boolean isSecondHeader(Line line) {
    return line.has("符号") && line.has("值") && text(line, Part.LEVEL3).isEmpty();
  }

  /** With the names that stand in a second row. */
  void add(Line second) {
    for (Line.Cell cell : second.filled()) {
      Part part = NAMES_BELOW.get(cell.label());
      if (part != null) {
        columns.put(part, cell.column());
      }
    }
  }

  boolean has(Part part) {
    return columns.containsKey(part);
  }

  /**
   * Whether the first row ends before its target and the second could be the rest of it. Only where
   * rows were drawn out cell by cell does their number of cells say so.
   */
  boolean isTorn(Line first, Line second) {
    return first.kind() == Line.Kind.EXTRACTED
        && second.kind() == Line.Kind.EXTRACTED
        && first.cells().size() <= columns.getOrDefault(Part.TARGET, 0)
        && first.cells().size() + second.cells().size() <= width;
  }

  String text(Line row, Part part) {
    Integer column = columns.get(part);
    return column == null ? "" : PrintedText.unbroken(row.at(column));
  }

  /** The text of a cell, or of the merged area that covers it. */
  String merged(Line row, Part part) {
    Integer column = columns.get(part);
    return column == null ? "" : PrintedText.unbroken(row.cell(column).merged());
  }
}
