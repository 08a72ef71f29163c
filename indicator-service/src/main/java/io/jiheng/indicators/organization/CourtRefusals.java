package io.jiheng.indicators.organization;

import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of placing a court, and how it is told. */
final class CourtRefusals {

  private CourtRefusals() {}

  static RuntimeException unknownParent(String court, String parent) {
    return Problem.of(422, "unknown-parent").arg("court", court).arg("parent", parent).exception();
  }

  static RuntimeException circle(String court, String parent) {
    return Problem.of(422, "court-circle").arg("court", court).arg("parent", parent).exception();
  }
}
