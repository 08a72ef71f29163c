package io.jiheng.budget.forms.unitdocument;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan.NamedTarget;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.check.TargetCheck;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import java.util.List;

/** What the rules for targets find in those that stand outside of a project sheet. */
public final class NamedTargetRemarks {

  private NamedTargetRemarks() {}

  public static List<Remark> of(CellPlace at, List<NamedTarget> targets) {
    return targets.stream()
        .flatMap(target -> TargetCheck.findings(indicator(target)).stream())
        .map(finding -> new Remark(at, finding))
        .toList();
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
