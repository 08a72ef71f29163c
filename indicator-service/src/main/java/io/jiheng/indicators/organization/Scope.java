package io.jiheng.indicators.organization;

/** How far a question reaches 范围. */
public enum Scope {
  /** 本院 */
  COURT,
  /** 本院及下级法院 */
  SUBTREE
}
