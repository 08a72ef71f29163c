package io.jiheng.budget.monitoring;

/** What a deviation comes from 偏差原因分析, as the form of 财预〔2019〕136号 parts it. */
public enum Cause {
  /** 经费保障 */
  FUNDS("经费保障"),
  /** 制度保障 */
  RULES("制度保障"),
  /** 人员保障 */
  STAFF("人员保障"),
  /** 硬件条件保障 */
  EQUIPMENT("硬件条件保障"),
  /** 其他 */
  OTHER("其他");

  private final String name;

  Cause(String name) {
    this.name = name;
  }

  /** As the form heads its column. */
  public String printed() {
    return name;
  }
}
