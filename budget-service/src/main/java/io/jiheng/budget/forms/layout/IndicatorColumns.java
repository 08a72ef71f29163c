package io.jiheng.budget.forms.layout;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.TotalRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.PrintedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which column of a form's indicator rows holds what. */
public final class IndicatorColumns {

  public enum Part {
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
    /** 权重, in per cent. */
    WEIGHT,
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
          Map.entry("年度目标", Part.TARGET),
          Map.entry("年度目标值", Part.TARGET),
          Map.entry("年度绩效指标值", Part.TARGET),
          Map.entry("绩效指标值", Part.TARGET),
          Map.entry("指标值确定依据", Part.BASIS),
          Map.entry("指标性质", Part.NATURE),
          Map.entry("指标方向", Part.SIGN),
          Map.entry("计量单位", Part.MEASURE),
          Map.entry("度量单位", Part.MEASURE),
          Map.entry("分值", Part.POINTS),
          Map.entry("指标分值", Part.POINTS),
          Map.entry("分值权重", Part.POINTS),
          Map.entry("权重分值", Part.POINTS),
          Map.entry("指标分值权重", Part.POINTS),
          Map.entry("权重", Part.WEIGHT),
          Map.entry("指标权重", Part.WEIGHT),
          Map.entry("预期指标值", Part.TARGET),
          Map.entry("实际完成值", Part.ACTUAL),
          Map.entry("完成值", Part.ACTUAL),
          Map.entry("全年实际值", Part.ACTUAL),
          Map.entry("全年完成值", Part.ACTUAL),
          Map.entry("单项指标实际完成值", Part.ACTUAL));

  /** Under 预期指标值 the form of Hebei has a second row of names; others have halves of it. */
  private static final Map<String, Part> NAMES_BELOW =
      Map.ofEntries(
          Map.entry("符号", Part.SIGN),
          Map.entry("值", Part.TARGET),
          Map.entry("数值", Part.TARGET),
          Map.entry("年度", Part.TARGET),
          Map.entry("年度值", Part.TARGET),
          Map.entry("年度指标值", Part.TARGET),
          Map.entry("年度目标值", Part.TARGET),
          Map.entry("单位", Part.MEASURE),
          Map.entry("计量单位", Part.MEASURE),
          Map.entry("度量单位", Part.MEASURE));

  /** What stands beside the header's names and is none of a column. */
  private static final Set<String> FRAMES = Set.of("绩效指标");

  private final Map<Part, FormCell> names = new EnumMap<>(Part.class);
  private final FormRow header;

  public IndicatorColumns(FormRow header) {
    this.header = header;
    for (FormCell cell : header.cells()) {
      // A name that is merged with the row above stands there.
      String label = cell.goesOn() ? Label.of(cell.covering()) : cell.label();
      Part part = NAMES.get(label);
      if (FRAMES.contains(label) || part != null && !names.containsKey(part)) {
        cell.readMerged();
      }
      if (part != null) {
        names.putIfAbsent(part, cell);
      }
    }
  }

  /** Whether a column of this name holds targets. */
  static boolean isTarget(String label) {
    return NAMES.get(label) == Part.TARGET;
  }

  /** A row of names, which a text that reads like one of them is not. */
  public static boolean isHeader(Line line) {
    return line.has(ProjectForms.INDICATOR_HEADER)
        && line.filled().stream().filter(cell -> NAMES.containsKey(cell.label())).count() > 2;
  }

  /**
   * Whether a row right below the header goes on with its names: it stands under no level, for the
   * names of the levels reach into it, or it names what is known to stand there.
   */
  public boolean isSecondHeader(FormRow row) {
    List<FormCell> levels =
        Stream.of(Part.LEVEL1, Part.LEVEL2, Part.LEVEL3)
            .filter(names::containsKey)
            .map(level -> cell(row, level))
            .toList();
    return row.tabular()
        && levels.stream().allMatch(FormCell::isBlank)
        && (levels.stream().anyMatch(level -> level.isPartOf(header.cell(level.column())))
            || row.filled().stream().anyMatch(cell -> NAMES_BELOW.containsKey(cell.label())));
  }

  /**
   * With the names that stand in a second row. What stands under a name that is not known there is
   * of no part of the first row's.
   */
  public void add(FormRow second) {
    names
        .values()
        .removeIf(name -> second.filled().stream().anyMatch(cell -> name.spans(cell.column())));
    for (FormCell cell : second.filled()) {
      Part part = NAMES_BELOW.get(cell.label());
      if (part != null && !names.containsKey(part)) {
        names.put(part, cell);
        cell.read();
      }
    }
  }

  /** The names that a column of this part may have. */
  public static String[] names(Part part) {
    return Stream.concat(NAMES.entrySet().stream(), NAMES_BELOW.entrySet().stream())
        .filter(name -> name.getValue() == part)
        .map(name -> Pattern.quote(name.getKey()))
        .toArray(String[]::new);
  }

  public boolean has(Part part) {
    return names.containsKey(part);
  }

  /** Where a part stands, -1 if nowhere. */
  int column(Part part) {
    return Optional.ofNullable(names.get(part)).map(FormCell::column).orElse(-1);
  }

  /**
   * Whether the first row ends before its target and the second could be the rest of it. Only where
   * rows were drawn out cell by cell does their number of cells say so; a total is a row by itself.
   */
  boolean isTorn(Line first, Line second) {
    return first.kind() == Line.Kind.EXTRACTED
        && second.kind() == Line.Kind.EXTRACTED
        && !TotalRow.isNamed(FormRow.of(second))
        && first.cells().size() <= Math.max(0, column(Part.TARGET))
        && first.cells().size() + second.cells().size() <= header.cells().size();
  }

  /** The name of a column that is there. */
  public FormCell name(Part part) {
    return names.get(part);
  }

  /** The cell of a row, a blank one where the form has no such column. */
  public FormCell cell(FormRow row, Part part) {
    return row.cell(column(part));
  }

  /** Reads a cell. */
  public String text(FormRow row, Part part) {
    return PrintedText.unbroken(cell(row, part).read());
  }

  /** Reads a cell, or the merged area that covers it, unless that is the name of the column. */
  public String merged(FormRow row, Part part) {
    return isName(row, part) ? "" : PrintedText.unbroken(cell(row, part).readMerged());
  }

  /** Whether the name of a column is merged into a row below it. */
  public boolean isName(FormRow row, Part part) {
    return cell(row, part).isPartOf(names.get(part));
  }
}
