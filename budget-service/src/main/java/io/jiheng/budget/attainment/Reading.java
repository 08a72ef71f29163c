package io.jiheng.budget.attainment;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetThreshold;
import java.util.Optional;

/** How a row's target is read 指标值判读, so that a value can be held against it. */
public final class Reading {

  private static final String COST = "成本";

  private Reading() {}

  /**
   * @param chosen how a person said a bare figure is to be read
   * @return empty for a qualitative target
   */
  public static Optional<TargetThreshold> bar(
      Indicator row, Optional<Comparison> chosen, int year) {
    return TargetThreshold.of(
        row.target().understood(), chosen.orElseGet(() -> assumed(row)), year);
  }

  /**
   * How a bare figure is read unless a person says otherwise: money and all that stands under cost
   * 成本 as a ceiling, everything else as a floor.
   */
  public static Comparison assumed(Indicator row) {
    Target target = row.target().understood();
    boolean cost =
        row.level1().contains(COST)
            || row.level2().contains(COST)
            || target instanceof Target.Amount
            || target instanceof Target.UnitPrice;
    return cost ? Comparison.AT_MOST : Comparison.AT_LEAST;
  }
}
