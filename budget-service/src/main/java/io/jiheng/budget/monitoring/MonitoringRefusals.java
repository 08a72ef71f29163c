package io.jiheng.budget.monitoring;

import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.refusal.RefusedException;
import java.time.LocalDate;
import java.util.List;

/** Says what can stand in the way of monitoring. */
final class MonitoringRefusals {

  private MonitoringRefusals() {}

  static RefusedException notApproved(Project project) {
    return RefusedException.conflict("project-not-approved").with("state", project.state().name());
  }

  static RefusedException noSuchDate(LocalDate day, List<LocalDate> dates) {
    return RefusedException.unknown("monitoring-date-unknown")
        .with("day", day)
        .with("dates", dates);
  }

  static RefusedException notYet(LocalDate day) {
    return RefusedException.conflict("monitoring-date-not-come").with("day", day);
  }

  static RefusedException stale() {
    return RefusedException.outdated();
  }

  static RefusedException misplaced(int row) {
    return RefusedException.againstRule("evaluation-row-misplaced").with("row", row);
  }
}
