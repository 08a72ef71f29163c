package io.jiheng.indicators.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target 目标值 in the unit of its indicator.
 *
 * @param comparison what the value must be to the number
 * @param value the number, in percent where the unit is percent; of an interval the lower end
 * @param upTo of an interval the upper end
 */
public record Target(Comparison comparison, BigDecimal value, Optional<BigDecimal> upTo) {

  /** A target with a sign and a number. */
  public Target(Comparison comparison, BigDecimal value) {
    this(comparison, value, Optional.empty());
  }

  /** An interval 合理区间 with both its ends: above it is flagged like below it. */
  public static Target between(BigDecimal from, BigDecimal upTo) {
    return new Target(Comparison.WITHIN, from, Optional.of(upTo));
  }

  /** The sign of a target 符号. */
  public enum Comparison {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    EQUAL("="),
    MORE_THAN(">"),
    LESS_THAN("<"),
    WITHIN("∈");

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
        case WITHIN -> order >= 0;
      };
    }
  }

  /** Whether an exact value lies above the interval. */
  public boolean isAbove(ExactValue actual) {
    return upTo.filter(end -> actual.compareTo(end) > 0).isPresent();
  }

  /** Whether an exact value meets the target; never decided on the rounded value. */
  public boolean isMetBy(ExactValue actual) {
    return comparison.holds(actual.compareTo(value)) && !isAbove(actual);
  }
}
