package io.jiheng.budget.evaluation;

/** How far a qualitative target is attained 定性指标档次; a share is chosen within the band. */
public enum Band {
  /** 达成预期指标 */
  ATTAINED("达成预期指标"),
  /** 部分达成并具有一定效果 */
  PARTLY("部分达成并具有一定效果"),
  /** 未达成且效果较差 */
  NOT_ATTAINED("未达成且效果较差");

  private final String name;

  Band(String name) {
    this.name = name;
  }

  /** As the form prints it. */
  public String printed() {
    return name;
  }
}
