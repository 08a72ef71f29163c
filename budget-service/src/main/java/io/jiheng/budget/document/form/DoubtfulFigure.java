package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Remark;
import java.util.Map;

/** Tells a figure that was taken for something, and could be of something else. */
final class DoubtfulFigure {

  static final String CODE = "figure-doubtful";

  private DoubtfulFigure() {}

  /**
   * @param name of the row or column that it was taken for
   */
  static Remark of(FormCell cell, String name) {
    return Remark.warning(
        cell.at(),
        name,
        CODE,
        Map.of("row", String.valueOf(cell.place().row()), "written", cell.unread()));
  }
}
