package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.layout.IndicatorColumns;
import io.jiheng.budget.forms.layout.IndicatorColumns.Part;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.BareTargets;
import io.jiheng.budget.forms.table.FormRow;
import io.jiheng.budget.forms.table.HeadRows;
import io.jiheng.budget.forms.table.HeaderAgain;
import io.jiheng.budget.forms.table.Reconciliation;
import io.jiheng.budget.forms.table.TotalRow;
import io.jiheng.budget.forms.table.UnreadCells;
import io.jiheng.budget.forms.table.cell.BranchName;
import io.jiheng.budget.forms.table.cell.BranchPoints;
import io.jiheng.budget.forms.table.cell.BranchPoints.Level;
import io.jiheng.budget.forms.table.cell.FigureCell;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.forms.table.cell.LevelRemarks;
import io.jiheng.budget.forms.table.cell.PointsCell;
import io.jiheng.budget.forms.table.cell.PrintedText;
import io.jiheng.budget.forms.table.cell.TargetCell;
import io.jiheng.budget.forms.table.cell.TargetRemarks;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.TargetText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the indicator rows under their header. A level that is merged with the one above has its
 * text, and so has a blank one, for not every file knows what is merged.
 */
final class IndicatorRows {

  private static final List<Part> LEVELS = List.of(Part.LEVEL1, Part.LEVEL2, Part.LEVEL3);

  private static final Map<Part, String> LEVEL_NAMES =
      Map.of(Part.LEVEL1, "一级指标", Part.LEVEL2, "二级指标", Part.LEVEL3, "三级指标");

  /** A cell of these that is merged over rows is of none of them for sure. */
  private static final Map<Part, String> FIGURES =
      Map.of(Part.TARGET, "指标值", Part.POINTS, "分值", Part.ACTUAL, "实际完成值");

  /** 1.产出指标, （2）数量指标. */
  private static final Pattern NUMBERED = Pattern.compile("^[（(]?\\d{1,2}[)）.．、]\\s*");

  private final IndicatorColumns columns;
  private final Part points;
  private final List<ReadIndicator> read = new ArrayList<>();
  private final List<BranchPoints.Row> pointed = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final BareTargets bare = new BareTargets();
  private final IndicatorPlaces places = new IndicatorPlaces();
  private final Map<Part, FormCell> above = new EnumMap<>(Part.class);
  private final List<FormRow> headers;
  private final List<FormRow> rows;

  /** All rows under the headers, those too that say nothing of their own. */
  private final List<FormRow> below;

  private final Set<FormRow> ofHead;
  private Place last;

  /**
   * @param all the header row and what follows it
   */
  IndicatorRows(List<FormRow> all) {
    List<FormRow> rows = HeaderAgain.withoutNumbers(all);
    this.columns = new IndicatorColumns(rows.get(0));
    this.last = rows.get(rows.size() > 1 ? 1 : 0).place();
    int headers = 1;
    while (headers < rows.size() && columns.isSecondHeader(rows.get(headers))) {
      columns.add(rows.get(headers++));
    }
    this.headers = rows.subList(0, headers);
    this.below = all.stream().filter(row -> !this.headers.contains(row)).toList();
    this.rows = HeaderAgain.without(this.headers, rows.subList(headers, rows.size()));
    this.ofHead = HeadRows.among(this.rows, this::isNamedOfHead);
    this.points = points();
    this.rows.forEach(this::take);
    remarks.addAll(bare.remarks());
    if (columns.has(points)) {
      remarks.addAll(PointsHeader.remarks(columns.name(points), given()));
    }
  }

  /** What stands in the table and was not read, or not found again in what was. */
  List<Remark> unread() {
    List<Remark> unread = UnreadCells.ofTable(headers, below, true);
    Reconciliation reconciliation =
        new Reconciliation(headers, Stream.concat(remarks.stream(), unread.stream()).toList());
    read.forEach(
        row ->
            reconciliation.understood(row.place(), UnderstoodIndicator.of(row, points, pointed)));
    return Stream.concat(unread.stream(), reconciliation.of(below).stream()).toList();
  }

  /** The column of points; weights are points where they come to all and nothing else is. */
  private Part points() {
    List<FormRow> weighed =
        rows.stream()
            .filter(row -> isIndicator(row) && !TotalRow.isOne(row))
            .filter(row -> !columns.cell(row, Part.WEIGHT).isBlank())
            .toList();
    List<FormCell> weights = weighed.stream().map(row -> columns.cell(row, Part.WEIGHT)).toList();
    if (weights.isEmpty() || !columns.has(Part.POINTS) && Weights.arePoints(weights)) {
      return columns.has(Part.POINTS) ? Part.POINTS : Part.WEIGHT;
    }
    List<FormCell> points = weighed.stream().map(row -> columns.cell(row, Part.POINTS)).toList();
    if (Weights.areSame(weights, points)) {
      weights.forEach(FormCell::read);
    } else {
      remarks.add(Weights.remark(weights));
    }
    return Part.POINTS;
  }

  List<ReadIndicator> read() {
    return List.copyOf(read);
  }

  /** Where the cells of the rows stand, by what a sheet calls them. */
  Map<String, CellPlace> places() {
    return places.cells();
  }

  List<Remark> remarks() {
    return Stream.concat(remarks.stream(), BranchPoints.remarks(pointed).stream()).toList();
  }

  private void take(FormRow row) {
    read(row);
    if (!row.isReckoning(last)) {
      last = row.place();
    }
  }

  private void read(FormRow row) {
    if (TotalRow.isOne(row)) {
      BigDecimal sum = given().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      remarks.addAll(TotalRow.read(row, columns.cell(row, points), sum));
      return;
    }
    if (ofHead.contains(row)) {
      return;
    }
    boolean indicator = isIndicator(row);
    boolean begun = false;
    for (Part level : LEVELS) {
      FormCell cell = columns.cell(row, level);
      if (cell.says()
          && !columns.isName(row, level)
          && !isNoLevel(level, cell)
          && (indicator || cell.isBlank() || isBranch(cell))
          && (row.tabular() || cell.looksLike(LevelWords::isFirst))) {
        above.put(level, cell);
        begun = begun || !cell.isBlank();
      } else if (indicator && begun && above.containsKey(level)) {
        remarks.add(
            LevelRemarks.fromAbove(cell, LEVEL_NAMES.get(level), above.get(level).covering()));
      }
    }
    if (indicator) {
      read.add(indicator(row));
    }
  }

  private boolean isNamedOfHead(FormRow row) {
    return HeadRows.isRow(row, columns.cell(row, Part.LEVEL3));
  }

  /** A figure is no level that others hang on. */
  private static boolean isNoLevel(Part level, FormCell cell) {
    return level != Part.LEVEL3 && FigureCell.isNoName(cell.covering());
  }

  /** A sentence with figures, in a row of its own, is no name that the rows below it have. */
  private static boolean isBranch(FormCell cell) {
    return !cell.looksLike(
        text -> FigureCell.isOne(NUMBERED.matcher(BranchName.of(text).name()).replaceFirst("")));
  }

  private boolean isIndicator(FormRow row) {
    return row.tabular()
        && !row.isReckoning(last)
        && !ofHead.contains(row)
        && Stream.of(Part.LEVEL3, Part.DESCRIPTION, Part.TARGET)
            .anyMatch(part -> !columns.cell(row, part).isBlank());
  }

  private ReadIndicator indicator(FormRow row) {
    String written = columns.text(row, points);
    FormCell given = columns.cell(row, points);
    if (PointsCell.isUnread(written)) {
      remarks.add(Remark.warning(given.at(), "分值", "points-unread", Map.of("written", written)));
    }
    FIGURES.forEach((part, name) -> shared(columns.cell(row, part), name));
    if (columns.has(Part.TARGET)) {
      remarks.addAll(
          TargetRemarks.ofBlank(columns.name(Part.TARGET), columns.cell(row, Part.TARGET)));
    }
    String level1 = level(Part.LEVEL1);
    String level2 = level(Part.LEVEL2);
    places.take(row, columns, above);
    pointed.add(
        new BranchPoints.Row(
            row.place(),
            new Level(level1, places.of(Part.LEVEL1)),
            new Level(level2, places.of(Part.LEVEL2)),
            PointsCell.read(written)));
    return new ReadIndicator(
        row.place(),
        new Indicator(
            BranchName.of(level1).name(),
            BranchName.of(level2).name(),
            level(Part.LEVEL3),
            columns.merged(row, Part.DESCRIPTION),
            TargetText.of(target(row)),
            columns.merged(row, Part.BASIS),
            PointsCell.read(written)),
        written,
        columns.text(row, Part.ACTUAL));
  }

  private String target(FormRow row) {
    FormCell value = columns.cell(row, Part.TARGET);
    String target =
        TargetCell.read(
            columns.cell(row, Part.NATURE),
            columns.cell(row, Part.SIGN),
            value,
            columns.cell(row, Part.MEASURE),
            PrintedText::unbroken);
    bare.add(
        row, target, value, columns.cell(row, Part.LEVEL3), columns.cell(row, Part.DESCRIPTION));
    return target;
  }

  private void shared(FormCell cell, String name) {
    if (cell.goesOn()) {
      remarks.add(
          Remark.warning(cell.at(), name, "merged-over-rows", Map.of("written", cell.covering())));
    }
  }

  private String level(Part part) {
    return Optional.ofNullable(above.get(part))
        .map(FormCell::readMerged)
        .map(PrintedText::unbroken)
        .orElse("");
  }

  private List<BigDecimal> given() {
    return read.stream().flatMap(row -> row.indicator().points().stream()).toList();
  }
}
