package io.jiheng.budget.sheet;

import io.jiheng.pattern.problem.Problem;

/** What can stand in the way of a change to a project, and how it is told. */
public final class ProjectRefusals {

  private ProjectRefusals() {}

  public static RuntimeException notFound(long id) {
    return Problem.of(404, "project-not-found").arg("project", id).exception();
  }

  static RuntimeException stale() {
    return Problem.of(412, "precondition-failed").exception();
  }

  static RuntimeException busy(long id) {
    return Problem.of(409, "project-busy")
        .arg("project", id)
        .header("Retry-After", "1")
        .exception();
  }

  static RuntimeException notFrom(ProjectState state, Step step) {
    return Problem.of(409, "project-state")
        .arg("state", state.name())
        .arg("step", step.name())
        .exception();
  }

  static RuntimeException notADraft(ProjectState state) {
    return Problem.of(409, "project-not-draft").arg("state", state.name()).exception();
  }

  static RuntimeException moved() {
    return Problem.of(422, "project-moved").exception();
  }

  static RuntimeException nothingAdjusted() {
    return Problem.of(422, "adjustment-of-nothing").exception();
  }

  static RuntimeException noRevision(long id, int number) {
    return Problem.of(404, "revision-not-found")
        .arg("project", id)
        .arg("revision", number)
        .exception();
  }
}
