package io.jiheng.budget.document.form;

import io.jiheng.budget.document.DepartmentPlan.NamedTarget;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.check.TargetCheck;
import java.util.List;

/** What the rules for targets find in those that stand outside of a project sheet. */
final class TargetRemarks {

  private TargetRemarks() {}

  static List<Remark> of(Place place, List<NamedTarget> targets) {
    return targets.stream()
        .flatMap(
            target ->
                TargetCheck.findings(
                    new Indicator("", "", target.name(), target.name(), target.understood(), ""))
                    .stream())
        .map(finding -> new Remark(place, finding))
        .toList();
  }
}
