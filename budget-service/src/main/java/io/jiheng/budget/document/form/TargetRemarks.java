package io.jiheng.budget.document.form;

import io.jiheng.budget.document.CellPlace;
import io.jiheng.budget.document.DepartmentPlan.NamedTarget;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.check.TargetCheck;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.List;
import java.util.Map;

/** What the rules for targets find in those that stand outside of a project sheet. */
final class TargetRemarks {

  private TargetRemarks() {}

  static List<Remark> of(CellPlace at, List<NamedTarget> targets) {
    return targets.stream()
        .flatMap(target -> TargetCheck.findings(indicator(target)).stream())
        .map(finding -> new Remark(at, finding))
        .toList();
  }

  /**
   * An indicator without a target 无指标值.
   *
   * @param name of the column
   */
  static List<Remark> ofBlank(FormCell name, FormCell target) {
    return target.isBlank() && !target.goesOn()
        ? List.of(
            Remark.warning(
                target.at(),
                name.label(),
                "target-blank",
                Map.of("row", String.valueOf(target.place().row()))))
        : List.of();
  }

  /** A sentence in which no target was found may have a figure that nobody could read. */
  private static Indicator indicator(NamedTarget target) {
    TargetText text =
        target.target().isEmpty()
            ? new TargetText(target.name(), new Target.Qualitative(target.name()))
            : target.understood();
    return new Indicator("", "", target.name(), target.name(), text, "");
  }
}
