package io.jiheng.budget.attainment;

import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetThreshold;

/** Which way a value goes, seen from its target 趋势. */
public enum Trend {
  /** 向好 */
  IMPROVING,
  /** 持平 */
  STEADY,
  /** 变差 */
  WORSENING;

  static Trend of(TargetThreshold bar, Quotient before, Quotient now) {
    int nearer = bar.distance(now).compareTo(bar.distance(before));
    if (nearer == 0) {
      return STEADY;
    }
    return nearer > 0 ? IMPROVING : WORSENING;
  }
}
