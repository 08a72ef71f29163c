package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.layout.IndicatorColumns;
import io.jiheng.budget.forms.layout.IndicatorColumns.Part;
import io.jiheng.budget.forms.table.UnderstoodRow;
import io.jiheng.budget.forms.table.cell.BranchPoints;
import io.jiheng.budget.sheet.Indicator;
import java.util.List;
import java.util.stream.Stream;

/** Says what was understood of a row of indicators, by the names of its columns. */
final class UnderstoodIndicator {

  private UnderstoodIndicator() {}

  /**
   * @param points the column that the points were read from
   * @param branches the levels of the rows as they are written, with the points beside their names
   */
  static UnderstoodRow of(ReadIndicator row, Part points, List<BranchPoints.Row> branches) {
    Indicator indicator = row.indicator();
    UnderstoodRow values =
        new UnderstoodRow()
            .name(indicator.level1(), IndicatorColumns.names(Part.LEVEL1))
            .name(indicator.level2(), IndicatorColumns.names(Part.LEVEL2))
            .name(indicator.level3(), IndicatorColumns.names(Part.LEVEL3))
            .name(indicator.description(), IndicatorColumns.names(Part.DESCRIPTION))
            .value(indicator.basis(), IndicatorColumns.names(Part.BASIS))
            .value(row.points(), IndicatorColumns.names(points))
            .value(row.actual(), IndicatorColumns.names(Part.ACTUAL))
            .repeating(IndicatorColumns.names(Part.WEIGHT));
    // The points beside the name of a level are held against those of its rows.
    branches.stream()
        .filter(branch -> branch.place().equals(row.place()))
        .forEach(
            branch ->
                values
                    .value(branch.level1().written(), IndicatorColumns.names(Part.LEVEL1))
                    .value(branch.level2().written(), IndicatorColumns.names(Part.LEVEL2)));
    Stream.of(Part.TARGET, Part.MEASURE, Part.SIGN, Part.NATURE)
        .forEach(part -> values.value(indicator.target().text(), IndicatorColumns.names(part)));
    return values;
  }
}
