package io.jiheng.budget.sheet;

import static io.jiheng.budget.sheet.ProjectState.APPROVED;
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
  /** 修改 */
  CHANGE(EnumSet.of(DRAFT, RETURNED), DRAFT),
  /** 申报 */
  SUBMIT(EnumSet.of(DRAFT, RETURNED), SUBMITTED),
  /** 批复 */
  APPROVE(EnumSet.of(SUBMITTED), APPROVED),
  /** 退回 */
  RETURN(EnumSet.of(SUBMITTED), RETURNED),
  /** 开始执行 */
  START(EnumSet.of(APPROVED), IN_EXECUTION);

  private final Set<ProjectState> from;
  private final ProjectState to;

  Step(Set<ProjectState> from, ProjectState to) {
    this.from = from;
    this.to = to;
  }

  /**
   * The state after this step.
   *
   * @return empty if the step cannot be taken from there
   */
  public Optional<ProjectState> from(ProjectState state) {
    if (!from.contains(state)) {
      return Optional.empty();
    }
    // A returned sheet stays returned while it is being mended, so that its reason stays in sight.
    return Optional.of(this == CHANGE ? state : to);
  }
}
