package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.form.OverallCells.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Map<Part, Integer> columns = new EnumMap<>(Part.class);

  OverallColumns(List<Line> header) {
    List<Line.Cell> cells = header.stream().flatMap(line -> line.filled().stream()).toList();
    for (Line.Cell cell : cells) {
      Optional.ofNullable(NAMES.get(cell.label()))
          .ifPresent(part -> columns.put(part, cell.column()));
    }
    // Two columns are called 来源: that of the standard stands beside it, the other behind the past.
    cells.stream()
        .filter(cell -> cell.label().equals(SOURCE))
        .forEach(
            cell ->
                columns.put(
                    cell.column() > column(Part.LAST_YEAR) ? Part.SOURCE : Part.STANDARD_SOURCE,
                    cell.column()));
  }

  private int column(Part part) {
    return columns.getOrDefault(part, Integer.MAX_VALUE);
  }

  /** Whether the row's cells stand under the names of what they hold. */
  boolean fit(Line row) {
    return OverallRows.isSign(row.at(column(Part.SIGN)))
        && row.at(column(Part.INDICATOR)).length() > 1
        && Stream.of(Part.ANNUAL, Part.PLANNED, Part.STANDARD, Part.MEAN, Part.LAST_YEAR)
            .map(part -> row.at(column(part)))
            .allMatch(figure -> figure.isBlank() || OverallRows.isFigure(figure))
        && Stream.of(Part.STANDARD_SOURCE, Part.SOURCE, Part.DEPARTMENTS)
            .map(part -> row.at(column(part)))
            .noneMatch(OverallRows::isFigure);
  }

  OverallCells cells(Line row) {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    columns.forEach((part, column) -> texts.put(part, row.at(column)));
    return new OverallCells(texts, false);
  }
}
