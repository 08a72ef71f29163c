package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.Remark;
import java.util.List;
import java.util.Map;

/** Tells the rows of a table that have an indicator and no target 无指标值. */
public final class TargetRemarks {

  private TargetRemarks() {}

  /**
   * An indicator without a target.
   *
   * @param name of the column
   */
  public static List<Remark> ofBlank(FormCell name, FormCell target) {
    return target.isBlank() && !target.goesOn()
        ? List.of(
            Remark.warning(
                target.at(),
                name.label(),
                "target-blank",
                Map.of("row", String.valueOf(target.place().row()))))
        : List.of();
  }
}
