package io.jiheng.budget.sheet;

/** Where a project stands in its life. */
public enum ProjectState {
  /** 编报 */
  DRAFT,
  /** 申报 */
  SUBMITTED,
  /** 退回 */
  RETURNED,
  /** 批复 */
  APPROVED,
  /** 执行 */
  IN_EXECUTION,
  /** 决算 */
  CLOSED;

  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether money may be paid out: the budget is approved and its account not yet closed. */
  public boolean isPayable() {
    return this == APPROVED || this == IN_EXECUTION;
  }

  /** Whether the budget counts as granted. */
  public boolean isApproved() {
    return isPayable() || this == CLOSED;
  }
}
