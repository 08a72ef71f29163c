package io.jiheng.budget.sheet;

import java.util.Optional;

/** What becomes of an approved budget or of its plan 预算调整. What is empty stays as it is. */
public record Adjustment(Optional<BudgetFigures> budget, Optional<DisbursementPlan> plan) {

  public ProjectSheet of(ProjectSheet sheet) {
    return new ProjectSheet(
        sheet.key(),
        budget.orElse(sheet.budget()),
        sheet.purpose(),
        plan.orElse(sheet.plan()),
        sheet.objectives(),
        sheet.indicators());
  }
}
