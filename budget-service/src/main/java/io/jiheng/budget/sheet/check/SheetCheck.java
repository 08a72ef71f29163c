package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;

/** The check of a sheet 项目绩效目标表审核: all rules, always, so that one answer names everything. */
public final class SheetCheck {

  private static final List<SheetRule> RULES =
      List.of(
          new UnitKnown(),
          new TextsFit(),
          new ProjectUnique(),
          new SimilarNameRule(),
          new MoneyNotNegative(),
          new BudgetAddsUp(),
          new PlanReachesHundred(),
          new PlanDatesInOrder(),
          new MoneyUnitRule(),
          new PlanStandsStillAndJumps(),
          new OddTarget(),
          new PercentBeyondHundred(),
          new CostWithinBudget(),
          new PartsFitWhole(),
          new ObjectiveOfItsOwn(),
          new ObjectivesNumbered());

  private SheetCheck() {}

  /** Errors and warnings, in the order of the rules. */
  public static List<Finding> findings(ProjectSheet sheet, CheckContext around) {
    return RULES.stream().flatMap(rule -> rule.check(sheet, around)).toList();
  }
}
