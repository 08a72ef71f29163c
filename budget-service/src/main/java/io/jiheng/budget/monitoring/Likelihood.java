package io.jiheng.budget.monitoring;

/** How likely the target of the year is still to be attained 完成目标可能性. */
public enum Likelihood {
  /** 确定能 */
  CERTAIN("确定能"),
  /** 有可能 */
  POSSIBLE("有可能"),
  /** 完全不可能 */
  IMPOSSIBLE("完全不可能");

  private final String name;

  Likelihood(String name) {
    this.name = name;
  }

  /** As the form heads its column. */
  public String printed() {
    return name;
  }
}
