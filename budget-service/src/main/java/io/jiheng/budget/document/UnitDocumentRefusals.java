package io.jiheng.budget.document;

import io.jiheng.budget.sheet.ProjectState;
import io.jiheng.budget.sheet.Step;
import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of a change to a unit's document, and how it is told. */
final class UnitDocumentRefusals {

  private UnitDocumentRefusals() {}

  static RuntimeException notFound(UnitDocumentKey key) {
    return Problem.of(404, "unit-document-not-found")
        .arg("unit", key.unit())
        .arg("year", key.year())
        .exception();
  }

  static RuntimeException noRevision(int revision) {
    return Problem.of(404, "unit-document-revision-not-found")
        .arg("revision", revision)
        .exception();
  }

  static RuntimeException stale() {
    return Problem.of(412, "precondition-failed").exception();
  }

  static RuntimeException notFrom(ProjectState state, Step step) {
    return Problem.of(409, "unit-document-state")
        .arg("state", state.name())
        .arg("step", step.name())
        .exception();
  }

  static RuntimeException notADraft(ProjectState state) {
    return Problem.of(409, "unit-document-not-draft").arg("state", state.name()).exception();
  }

  static RuntimeException nothingAdjusted() {
    return Problem.of(422, "unit-document-adjustment-of-nothing").exception();
  }
}
