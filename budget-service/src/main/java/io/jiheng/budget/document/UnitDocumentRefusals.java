package io.jiheng.budget.document;

import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Step;
import io.jiheng.pattern.refusal.RefusedException;

/** Says what can stand in the way of a change to a unit's document. */
final class UnitDocumentRefusals {

  private UnitDocumentRefusals() {}

  static RefusedException notFound(UnitDocumentKey key) {
    return RefusedException.unknown("unit-document-not-found")
        .with("unit", key.unit())
        .with("year", key.year());
  }

  static RefusedException noRevision(int revision) {
    return RefusedException.unknown("unit-document-revision-not-found").with("revision", revision);
  }

  static RefusedException stale() {
    return RefusedException.outdated();
  }

  static RefusedException notFrom(ProjectState state, Step step) {
    return RefusedException.conflict("unit-document-state")
        .with("state", state.name())
        .with("step", step.name());
  }

  static RefusedException notADraft(ProjectState state) {
    return RefusedException.conflict("unit-document-not-draft").with("state", state.name());
  }

  static RefusedException nothingAdjusted() {
    return RefusedException.againstRule("unit-document-adjustment-of-nothing");
  }
}
