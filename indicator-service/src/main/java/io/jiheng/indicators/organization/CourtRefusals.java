package io.jiheng.indicators.organization;

import io.jiheng.pattern.refusal.RefusedException;

/** Says what can stand in the way of placing a court. */
final class CourtRefusals {

  private CourtRefusals() {}

  static RefusedException unknownParent(String court, String parent) {
    return RefusedException.againstRule("unknown-parent")
        .with("court", court)
        .with("parent", parent);
  }

  static RefusedException circle(String court, String parent) {
    return RefusedException.againstRule("court-circle").with("court", court).with("parent", parent);
  }
}
