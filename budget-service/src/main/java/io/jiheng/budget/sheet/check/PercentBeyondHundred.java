package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.Target;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A percentage above 100, or a rate asked to be 100 % or more (审限内结案率≥100%, document 001), which it
 * can at best equal.
 */
final class PercentBeyondHundred implements SheetRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    return TargetFindings.of(sheet, PercentBeyondHundred::beyond);
  }

  static Stream<String> beyond(Indicator leaf) {
    Target target = leaf.target().understood();
    boolean beyond =
        target instanceof Target.Percent percent
                && isBeyond(percent.comparison(), percent.number(), HUNDRED)
            || target instanceof Target.PerMille perMille
                && isBeyond(perMille.comparison(), perMille.number(), THOUSAND);
    return beyond ? Stream.of("percent-beyond-hundred") : Stream.empty();
  }

  private static boolean isBeyond(Comparison comparison, BigDecimal number, BigDecimal whole) {
    int against = number.compareTo(whole);
    boolean orMore = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    return against > 0 || against == 0 && orMore;
  }
}
