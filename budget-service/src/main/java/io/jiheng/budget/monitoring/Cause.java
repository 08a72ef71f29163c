package io.jiheng.budget.monitoring;

/** What a deviation comes from 偏差原因分析, as the form of 财预〔2019〕136号 parts it. */
public enum Cause {
  /** 经费保障 */
  FUNDS,
  /** 制度保障 */
  RULES,
  /** 人员保障 */
  STAFF,
  /** 硬件条件保障 */
  EQUIPMENT,
  /** 其他 */
  OTHER
}
