package io.jiheng.budget.monitoring;

/** How likely the target of the year is still to be attained 完成目标可能性. */
public enum Likelihood {
  /** 确定能 */
  CERTAIN,
  /** 有可能 */
  POSSIBLE,
  /** 完全不可能 */
  IMPOSSIBLE
}
