package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.ProjectSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plan that rests between check dates and then puts half the budget or more on one of them:
 * 20/20/20/100 (document 002).
 */
final class PlanStandsStillAndJumps implements SheetRule {

  private static final BigDecimal JUMP = BigDecimal.valueOf(50);

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<CheckDate> plan = sheet.plan().checkDates();
    boolean rests =
        IntStream.range(1, plan.size()).anyMatch(index -> rise(plan, index).signum() == 0);
    return IntStream.range(1, plan.size())
        .filter(index -> rests && rise(plan, index).compareTo(JUMP) >= 0)
        .mapToObj(
            index ->
                Finding.warning("plan-jumps", Cell.plan(plan.get(index), index))
                    .with("plan", shown(plan))
                    .with("rise", rise(plan, index).toPlainString()));
  }

  private static BigDecimal rise(List<CheckDate> plan, int index) {
    return plan.get(index).cumulativePercent().subtract(plan.get(index - 1).cumulativePercent());
  }

  private static String shown(List<CheckDate> plan) {
    return plan.stream()
        .map(date -> date.cumulativePercent().toPlainString())
        .collect(Collectors.joining("/"));
  }
}
