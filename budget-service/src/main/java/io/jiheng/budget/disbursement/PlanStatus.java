package io.jiheng.budget.disbursement;

/** How the spending stands to the plan 执行进度, compared exactly, without rounding. */
public enum PlanStatus {
  /** 超前 */
  AHEAD,
  /** 符合计划 */
  ON_PLAN,
  /** 滞后 */
  BEHIND,
  /** The sheet has no plan to be held against (document 004). */
  NO_PLAN
}
