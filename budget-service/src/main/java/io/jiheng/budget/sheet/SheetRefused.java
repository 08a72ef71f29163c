package io.jiheng.budget.sheet;

import io.jiheng.budget.sheet.check.Finding;
import java.util.List;

/** A sheet with errors is not entered; nothing was changed. */
public final class SheetRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  SheetRefused(List<Finding> findings) {
    super("Sheet refused: " + findings.stream().map(Finding::code).toList());
    this.findings = findings;
  }

  /** Errors and warnings. */
  public List<Finding> findings() {
    return findings;
  }
}
