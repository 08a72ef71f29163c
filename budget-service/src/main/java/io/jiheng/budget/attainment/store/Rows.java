package io.jiheng.budget.attainment.store;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Project;
import java.util.List;

/** A sheet's rows by their number. */
final class Rows {

  private Rows() {}

  /** The row, counted from 1, or a 404. */
  static Indicator indicator(Project project, int row) {
    List<Indicator> leaves = project.sheet().indicators().leaves();
    if (row < 1 || row > leaves.size()) {
      throw AttainmentRefusals.noSuchRow(row);
    }
    return leaves.get(row - 1);
  }
}
