package io.jiheng.budget.sheet;

/**
 * The books that hang on a project: what is paid and promised of its budget. They stand above the
 * register and are asked by it, with the project's row held, before a step that they may forbid.
 */
public interface Books {

  /** Refuses if what is paid and promised would no longer be covered. */
  void refuseAdjustment(Project project, ProjectSheet adjusted);

  /** Refuses if something is still open. */
  void refuseClosing(Project project);
}
