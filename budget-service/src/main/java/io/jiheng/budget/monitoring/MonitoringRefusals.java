package io.jiheng.budget.monitoring;

import io.jiheng.budget.sheet.Project;
import io.jiheng.pattern.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** What can stand in the way of monitoring, and how it is told. */
final class MonitoringRefusals {

  private MonitoringRefusals() {}

  static RuntimeException notApproved(Project project) {
    return Problem.of(409, "project-not-approved").arg("state", project.state().name()).exception();
  }

  static RuntimeException noSuchDate(LocalDate day, List<LocalDate> dates) {
    return Problem.of(404, "monitoring-date-unknown")
        .arg("day", day)
        .arg("dates", dates)
        .exception();
  }

  static RuntimeException notYet(LocalDate day) {
    return Problem.of(409, "monitoring-date-not-come").arg("day", day).exception();
  }

  static RuntimeException stale() {
    return Problem.of(412, "precondition-failed").exception();
  }

  static RuntimeException misplaced(int row) {
    return Problem.of(422, "evaluation-row-misplaced").arg("row", row).exception();
  }
}
