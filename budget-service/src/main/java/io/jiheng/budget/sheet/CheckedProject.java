package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.check.Finding;
import java.util.List;

/** A project and what its sheet is warned of. */
public record CheckedProject(Project project, List<Finding> warnings) {

  public CheckedProject {
    warnings = List.copyOf(warnings);
  }
}
