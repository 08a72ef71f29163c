package io.jiheng.budget.forms.overallsheet;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.table.cell.FormCell;
import io.jiheng.budget.printing.PrintableText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one row of an overall target sheet, by what they hold. */
final class OverallCells {

  enum Part {
    DUTY,
    OBJECTIVE,
    INDICATOR,
    SIGN,
    MEASURE,
    ANNUAL,
    PLANNED,
    STANDARD,
    STANDARD_SOURCE,
    MEAN,
    LAST_YEAR,
    SOURCE,
    NOTE,
    ACTIVITY,
    PROJECTS,
    DEPARTMENTS
  }

  private final Map<Part, FormCell> cells = new EnumMap<>(Part.class);
  private final boolean shifted;
  private final List<String> left;

  /**
   * @param shifted whether cells stand where others should
   * @param left what the row has beyond what a row holds
   */
  OverallCells(Map<Part, FormCell> cells, boolean shifted, List<String> left) {
    this.cells.putAll(cells);
    this.cells.values().forEach(FormCell::read);
    this.shifted = shifted;
    this.left = List.copyOf(left);
  }

  /** What was left out of a shifted row, to be told with it. */
  String left() {
    return left.isEmpty() ? PrintableText.NOTHING : String.join("、", left);
  }

  boolean shifted() {
    return shifted;
  }

  String text(Part part) {
    return Optional.ofNullable(cells.get(part)).map(FormCell::read).orElse("").strip();
  }

  /** Where a part stands, if the row has it. */
  Optional<CellPlace> at(Part part) {
    return Optional.ofNullable(cells.get(part)).map(FormCell::at);
  }
}
