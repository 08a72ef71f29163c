package io.jiheng.budget.sheet;

import static io.jiheng.budget.sheet.ProjectState.APPROVED;
import static io.jiheng.budget.sheet.ProjectState.CLOSED;
import static io.jiheng.budget.sheet.ProjectState.DRAFT;
import static io.jiheng.budget.sheet.ProjectState.IN_EXECUTION;
import static io.jiheng.budget.sheet.ProjectState.RETURNED;
import static io.jiheng.budget.sheet.ProjectState.SUBMITTED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done with a project; each leaves a revision. */
public enum Step {
  /** The first revision; there is nothing to come from. */
  CREATE(Set.of(), DRAFT),
  /** 修改. A returned sheet stays returned while it is mended, so that its reason stays in sight. */
  CHANGE(EnumSet.of(DRAFT, RETURNED)),
  /** 申报 */
  SUBMIT(EnumSet.of(DRAFT, RETURNED), SUBMITTED),
  /** 批复 */
  APPROVE(EnumSet.of(SUBMITTED), APPROVED),
  /** 退回 */
  RETURN(EnumSet.of(SUBMITTED), RETURNED),
  /** 开始执行 */
  START(EnumSet.of(APPROVED), IN_EXECUTION),
  /** 调整: another budget or plan by a document, whatever is executed so far. */
  ADJUST(EnumSet.of(APPROVED, IN_EXECUTION)),
  /** 决算 */
  CLOSE(EnumSet.of(IN_EXECUTION), CLOSED);

  private final Set<ProjectState> from;
  private final Optional<ProjectState> to;

  Step(Set<ProjectState> from, ProjectState to) {
    this.from = from;
    this.to = Optional.of(to);
  }

  /** A step that leaves the project in its state. */
  Step(Set<ProjectState> from) {
    this.from = from;
    this.to = Optional.empty();
  }

  /**
   * The state after this step.
   *
   * @return empty if the step cannot be taken from there
   */
  public Optional<ProjectState> from(ProjectState state) {
    return from.contains(state) ? Optional.of(to.orElse(state)) : Optional.empty();
  }
}
