package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectSheet;

/**
 * What becomes of a sheet whose project is in the register already 再次提交的项目: nothing if it says the
 * same, a revision of what may be changed, and of what may not an error.
 */
public final class ResubmissionRule {

  private ResubmissionRule() {}

  public static Finding of(ProjectSheet brought, Project known) {
    return finding(brought, known)
        .with("project", known.id())
        .with("state", known.state())
        .with("revision", known.revision());
  }

  private static Finding finding(ProjectSheet brought, Project known) {
    if (brought.equals(known.sheet())) {
      return Finding.warning("project-unchanged", Cell.NAME);
    }
    return known.state().isEditable()
        ? Finding.warning("project-replaces", Cell.NAME)
        : Finding.error("project-locked", Cell.NAME);
  }
}
