package io.jiheng.indicators.casefile;

/** Trial procedure 审理程序: 普通, 简易, 小额. */
public enum Procedure {
  ORDINARY,
  SUMMARY,
  SMALL_CLAIMS
}
