package io.jiheng.indicators.catalogue;

import java.math.BigDecimal;

/**
 * A target 目标值 in the unit of its indicator.
 *
 * @param comparison what the value must be to the number
 * @param value the number, in percent where the unit is percent
 */
public record Target(Comparison comparison, BigDecimal value) {

  /** The sign of a target 符号. */
  public enum Comparison {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    EQUAL("="),
    MORE_THAN(">"),
    LESS_THAN("<");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    boolean holds(int order) {
      return switch (this) {
        case AT_LEAST -> order >= 0;
        case AT_MOST -> order <= 0;
        case EQUAL -> order == 0;
        case MORE_THAN -> order > 0;
        case LESS_THAN -> order < 0;
      };
    }
  }

  /** Whether an exact value meets the target; never decided on the rounded value. */
  public boolean isMetBy(ExactValue actual) {
    return comparison.holds(actual.compareTo(value));
  }
}
