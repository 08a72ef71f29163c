package io.jiheng.indicators.organization;

import io.jiheng.pattern.problem.Problem;
import java.util.UUID;

/** What can stand in the way of a change of the roster, and how it is told. */
final class RosterRefusals {

  private RosterRefusals() {}

  static RuntimeException backwards(Tenure tenure) {
    return Problem.of(422, "span-backwards")
        .arg("field", "from")
        .arg("from", tenure.from())
        .arg("to", tenure.to().orElseThrow())
        .exception();
  }

  static RuntimeException overlapping(Tenure wanted, RosterEntry other) {
    return Problem.of(409, "roster-overlap")
        .arg("field", "from")
        .arg("value", wanted.interval())
        .arg("court", wanted.court())
        .arg("judge", wanted.judge())
        .arg("entry", other.id())
        .arg("interval", other.tenure().interval())
        .exception();
  }

  static RuntimeException withdrawn(UUID entry) {
    return Problem.of(409, "roster-entry-withdrawn").arg("entry", entry).exception();
  }

  static RuntimeException changedMeanwhile() {
    return Problem.of(412, "precondition-failed").exception();
  }
}
