package io.jiheng.indicators.organization;

/** Level of a court 法院层级. */
public enum CourtLevel {
  /** 最高人民法院 */
  SUPREME,
  /** 高级人民法院 */
  HIGH,
  /** 中级人民法院 */
  INTERMEDIATE,
  /** 基层人民法院 */
  BASIC
}
