package io.jiheng.indicators.organization;

import io.jiheng.pattern.refusal.RefusedException;
import java.util.UUID;

/** Says what can stand in the way of a change of the roster. */
final class RosterRefusals {

  private RosterRefusals() {}

  static RefusedException backwards(Tenure tenure) {
    return RefusedException.againstRule("span-backwards")
        .with("field", "from")
        .with("from", tenure.from())
        .with("to", tenure.to().orElseThrow());
  }

  static RefusedException overlapping(Tenure wanted, RosterEntry other) {
    return RefusedException.conflict("roster-overlap")
        .with("field", "from")
        .with("value", wanted.interval())
        .with("court", wanted.court())
        .with("judge", wanted.judge())
        .with("entry", other.id())
        .with("interval", other.tenure().interval());
  }

  static RefusedException withdrawn(UUID entry) {
    return RefusedException.conflict("roster-entry-withdrawn").with("entry", entry);
  }

  static RefusedException changedMeanwhile() {
    return RefusedException.outdated();
  }
}
