package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.check.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A sheet brought in with others 待录入的表.
 *
 * @param known the project that it is a sheet of, empty if it is a new one
 */
public record Incoming(ProjectSheet sheet, Optional<Project> known, List<Finding> findings) {

  public Incoming {
    findings = List.copyOf(findings);
  }

  /** Whether it says what the register has already. */
  public boolean isUnchanged() {
    return known.filter(project -> project.sheet().equals(sheet)).isPresent();
  }
}
