package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.ProjectSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan's cumulative percentages never fall, never leave 0–100 and end at 100. */
final class PlanReachesHundred implements SheetRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<CheckDate> plan = sheet.plan().checkDates();
    return IntStream.range(0, plan.size())
        .boxed()
        .flatMap(
            index ->
                Stream.of(outside(plan, index), falling(plan, index), ending(plan, index))
                    .flatMap(found -> found));
  }

  private static Stream<Finding> outside(List<CheckDate> plan, int index) {
    BigDecimal percent = percent(plan, index);
    return when(
        percent.signum() < 0 || percent.compareTo(HUNDRED) > 0,
        "plan-outside-hundred",
        plan,
        index);
  }

  private static Stream<Finding> falling(List<CheckDate> plan, int index) {
    boolean falls = index > 0 && percent(plan, index).compareTo(percent(plan, index - 1)) < 0;
    return when(falls, "plan-falls", plan, index)
        .map(found -> found.with("before", show(percent(plan, index - 1))));
  }

  private static Stream<Finding> ending(List<CheckDate> plan, int index) {
    boolean endsShort = index == plan.size() - 1 && percent(plan, index).compareTo(HUNDRED) != 0;
    return when(endsShort, "plan-not-hundred", plan, index);
  }

  private static Stream<Finding> when(
      boolean broken, String code, List<CheckDate> plan, int index) {
    return broken
        ? Stream.of(
            Finding.error(code, Cell.plan(plan.get(index), index))
                .with("percent", show(percent(plan, index))))
        : Stream.empty();
  }

  private static BigDecimal percent(List<CheckDate> plan, int index) {
    return plan.get(index).cumulativePercent();
  }

  private static String show(BigDecimal percent) {
    return percent.toPlainString() + "%";
  }
}
