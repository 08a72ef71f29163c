package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.target.Comparison;
import io.jiheng.budget.target.Target;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A percentage above 100, or a rate asked to be 100 % or more (审限内结案率≥100%, document 001), which it
 * can at best equal.
 */
final class PercentBeyondHundred implements SheetRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(ProjectSheet sheet, Surroundings around) {
    return TargetFindings.of(sheet, PercentBeyondHundred::beyond);
  }

  static Stream<String> beyond(Indicator leaf) {
    if (!(leaf.target().understood() instanceof Target.Percent percent)) {
      return Stream.empty();
    }
    int against = percent.number().compareTo(HUNDRED);
    boolean orMore =
        percent.comparison() == Comparison.AT_LEAST || percent.comparison() == Comparison.MORE_THAN;
    return against > 0 || against == 0 && orMore
        ? Stream.of("percent-beyond-hundred")
        : Stream.empty();
  }
}
