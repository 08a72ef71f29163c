package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.Remark;
import java.util.Map;

/** Tells a figure that was taken for something, and could be of something else. */
public final class DoubtfulFigure {

  public static final String CODE = "figure-doubtful";

  private DoubtfulFigure() {}

  /**
   * @param name of the row or column that it was taken for
   */
  public static Remark of(FormCell cell, String name) {
    return Remark.warning(
        cell.at(),
        name,
        CODE,
        Map.of("row", String.valueOf(cell.place().row()), "written", cell.unread()));
  }
}
