package io.jiheng.indicators.catalogue;

import java.math.RoundingMode;

/** How a quotient is printed 取位规则. Targets are held against the exact value, never against this. */
public enum Rounding {
  /** 四舍五入 */
  HALF_UP(RoundingMode.HALF_UP),
  /** 截断, as some published bulletins do */
  TRUNCATE(RoundingMode.DOWN);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  RoundingMode mode() {
    return mode;
  }
}
