package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.overallsheet.OverallCells.Part;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.UnderstoodRow;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.unitdocument.OverallRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of an overall target sheet, as its header names them. */
final class OverallColumns {

  private static final Map<String, Part> NAMES =
      Map.ofEntries(
          Map.entry("部门职责", Part.DUTY),
          Map.entry("职责目标", Part.OBJECTIVE),
          Map.entry("指标名称", Part.INDICATOR),
          Map.entry("符号", Part.SIGN),
          Map.entry("单位", Part.MEASURE),
          Map.entry("年度指标值", Part.ANNUAL),
          Map.entry("规划值", Part.PLANNED),
          Map.entry("标准值", Part.STANDARD),
          Map.entry("前三年均值", Part.MEAN),
          Map.entry("上年值", Part.LAST_YEAR),
          Map.entry("备注", Part.NOTE),
          Map.entry("工作活动", Part.ACTIVITY),
          Map.entry("预算项目", Part.PROJECTS),
          Map.entry("对应科室", Part.DEPARTMENTS));
  private static final String SOURCE = "来源";
  private static final List<Part> FIGURES =
      List.of(Part.ANNUAL, Part.PLANNED, Part.STANDARD, Part.MEAN, Part.LAST_YEAR);
  private static final List<String> LOWEST = List.of("标准值", "前三年均值", "上年值", SOURCE);

  /** Names over names, and those of what each row shows by itself. */
  private static final Set<String> OVER_NAMES =
      Set.of("职责序号", "序号", "指标", "指标解释", "指标参考值", "当年标准值", "历史值", SOURCE);

  private final boolean apart;
  private final boolean complete;
  private final Map<Part, Integer> columns = new EnumMap<>(Part.class);

  OverallColumns(List<FormRow> header) {
    List<FormCell> cells = header.stream().flatMap(line -> line.filled().stream()).toList();
    int unknown = 0;
    for (FormCell cell : cells) {
      Optional.ofNullable(NAMES.get(cell.label()))
          .filter(part -> cells.stream().noneMatch(other -> isOver(cell, other)))
          .ifPresent(part -> columns.put(part, cell.column()));
      if (NAMES.containsKey(cell.label()) || OVER_NAMES.contains(cell.label())) {
        cell.read();
      } else {
        unknown++;
      }
    }
    // Two columns are called 来源: that of the standard stands beside it, the other behind the past.
    cells.stream()
        .filter(cell -> cell.label().equals(SOURCE))
        .forEach(
            cell ->
                columns.put(
                    cell.column() > column(Part.LAST_YEAR) ? Part.SOURCE : Part.STANDARD_SOURCE,
                    cell.column()));
    this.apart = Set.copyOf(columns.values()).size() == columns.size();
    this.complete = unknown == 0 && columns.keySet().containsAll(FIGURES);
    // Where nobody knows what is merged, a name over another one of its column is over several.
    cells.stream()
        .filter(name -> cells.stream().anyMatch(other -> isRightOver(name, other)))
        .forEach(name -> columns.remove(NAMES.get(name.label()), name.column()));
  }

  private static boolean isRightOver(FormCell name, FormCell other) {
    return other.place().row() > name.place().row()
        && name.column() == other.column()
        && NAMES.containsKey(name.label())
        && NAMES.containsKey(other.label())
        && !name.label().equals(other.label());
  }

  /** Whether a name stands over another one, and so is of no column. */
  private static boolean isOver(FormCell name, FormCell other) {
    return other.place().row() > name.place().row()
        && name.columns().count() > 1
        && name.spans(other.column());
  }

  /** Whether the lowest names are there, below which rows begin. */
  static boolean areAll(List<Line> header) {
    return LOWEST.stream().allMatch(name -> header.stream().anyMatch(line -> line.has(name)));
  }

  /** Whether no two names stand over the same column: where some do, none says where it belongs. */
  boolean areApart() {
    return apart;
  }

  /** Whether all columns of figures are named. */
  boolean isComplete() {
    return complete;
  }

  /** What stands in a column, without reading it. */
  String written(FormRow row, Part part) {
    return cell(row, part).unread().strip();
  }

  /** The cells of a row that hold figures. */
  Stream<FormCell> figures(FormRow row) {
    return FIGURES.stream().map(part -> cell(row, part));
  }

  private int column(Part part) {
    return columns.getOrDefault(part, Integer.MAX_VALUE);
  }

  /** Whether the row's cells stand under the names of what they hold. */
  boolean fit(FormRow row) {
    return cell(row, Part.SIGN).looksLike(OverallRows::isSign)
        && cell(row, Part.INDICATOR).looksLike(text -> text.length() > 1)
        && figures(row)
            .allMatch(figure -> figure.isBlank() || figure.looksLike(OverallRows::isFigure))
        && Stream.of(Part.STANDARD_SOURCE, Part.SOURCE, Part.DEPARTMENTS)
            .map(part -> cell(row, part))
            .noneMatch(words -> words.looksLike(OverallRows::isFigure));
  }

  private FormCell cell(FormRow row, Part part) {
    return row.cell(column(part));
  }

  /** What was understood of a row, by the names of its columns. */
  static UnderstoodRow understood(OverallRow row) {
    return new UnderstoodRow()
        .value(String.valueOf(row.number()), "(?:职责)?序号")
        .name(row.duty(), "部门职责")
        .name(row.objective(), "职责目标")
        .name(row.indicator(), "指标名称|指标")
        .value(row.sign(), "符号")
        .value(row.measure(), "单位")
        .value(row.annual(), "年度指标值")
        .value(row.planned(), "规划值")
        .value(row.standard(), "标准值|当年标准值")
        .value(row.standardSource(), SOURCE)
        .value(row.mean(), "前三年均值")
        .value(row.lastYear(), "上年值")
        .value(row.source(), SOURCE)
        .value(row.note(), "备注")
        .value(row.activity(), "工作活动")
        .value(row.projects(), "预算项目")
        .value(row.departments(), "对应科室");
  }

  OverallCells cells(FormRow row) {
    Map<Part, FormCell> cells = new EnumMap<>(Part.class);
    columns.forEach((part, column) -> cells.put(part, row.cell(column)));
    return new OverallCells(cells, false, List.of());
  }
}
