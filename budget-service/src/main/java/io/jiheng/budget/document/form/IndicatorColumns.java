package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

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

  /** What stands beside the header's names and is none of a column. */
  private static final Set<String> FRAMES = Set.of("绩效指标");

  private final Map<Part, Integer> columns = new EnumMap<>(Part.class);
  private final int width;

  IndicatorColumns(FormRow header) {
    for (FormCell cell : header.filled()) {
      Part part = NAMES.get(cell.label());
      if (FRAMES.contains(cell.label()) || part != null && !columns.containsKey(part)) {
        cell.read();
      }
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
  boolean isSecondHeader(FormRow row) {
    return row.has("符号") && row.has("值") && row.cell(column(Part.LEVEL3)).isBlank();
  }

  /** With the names that stand in a second row. */
  void add(FormRow second) {
    for (FormCell cell : second.filled()) {
      Part part = NAMES_BELOW.get(cell.label());
      if (part != null) {
        columns.put(part, cell.column());
        cell.read();
      }
    }
  }

  boolean has(Part part) {
    return columns.containsKey(part);
  }

  private int column(Part part) {
    return columns.getOrDefault(part, -1);
  }

  /**
   * Whether the first row ends before its target and the second could be the rest of it. Only where
   * rows were drawn out cell by cell does their number of cells say so.
   */
  boolean isTorn(Line first, Line second) {
    return first.kind() == Line.Kind.EXTRACTED
        && second.kind() == Line.Kind.EXTRACTED
        && first.cells().size() <= Math.max(0, column(Part.TARGET))
        && first.cells().size() + second.cells().size() <= width;
  }

  /** The cell of a row, a blank one where the form has no such column. */
  FormCell cell(FormRow row, Part part) {
    return row.cell(column(part));
  }

  /** Reads a cell. */
  String text(FormRow row, Part part) {
    return PrintedText.unbroken(cell(row, part).read());
  }

  /** Reads a cell, or the merged area that covers it. */
  String merged(FormRow row, Part part) {
    return PrintedText.unbroken(cell(row, part).readMerged());
  }
}
