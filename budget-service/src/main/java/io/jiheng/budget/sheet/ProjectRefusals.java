package io.jiheng.budget.sheet;

import io.jiheng.pattern.refusal.RefusedException;
import java.time.Duration;

/** Says what can stand in the way of a change to a project. */
public final class ProjectRefusals {

  private ProjectRefusals() {}

  public static RefusedException notFound(long id) {
    return RefusedException.unknown("project-not-found").with("project", id);
  }

  static RefusedException stale() {
    return RefusedException.outdated();
  }

  static RefusedException busy(long id) {
    return RefusedException.passingConflict("project-busy", Duration.ofSeconds(1))
        .with("project", id);
  }

  static RefusedException notFrom(ProjectState state, Step step) {
    return RefusedException.conflict("project-state")
        .with("state", state.name())
        .with("step", step.name());
  }

  static RefusedException notADraft(ProjectState state) {
    return RefusedException.conflict("project-not-draft").with("state", state.name());
  }

  static RefusedException moved() {
    return RefusedException.againstRule("project-moved");
  }

  static RefusedException nothingAdjusted() {
    return RefusedException.againstRule("adjustment-of-nothing");
  }

  static RefusedException noRevision(long id, int number) {
    return RefusedException.unknown("revision-not-found")
        .with("project", id)
        .with("revision", number);
  }
}
