package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Check dates lie in the sheet's fiscal year, each after the one before. */
final class PlanDatesInOrder implements SheetRule {

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<CheckDate> plan = sheet.plan().checkDates();
    int year = sheet.key().year();
    return IntStream.range(0, plan.size())
        .filter(index -> plan.get(index).day().getYear() != year || !inOrder(plan, index))
        .mapToObj(
            index ->
                Finding.error("plan-date", Cell.day(plan.get(index), index))
                    .with("day", plan.get(index).day())
                    .with("year", year));
  }

  private static boolean inOrder(List<CheckDate> plan, int index) {
    return index == 0 || plan.get(index).day().isAfter(plan.get(index - 1).day());
  }
}
