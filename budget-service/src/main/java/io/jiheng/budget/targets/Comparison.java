package io.jiheng.budget.targets;

import java.util.Optional;

/** How a value is held against a target 符号. */
public enum Comparison {
  AT_LEAST("≥"),
  MORE_THAN(">"),
  EQUAL("="),
  AT_MOST("≤"),
  LESS_THAN("<"),
  /**
   * The sheet gives a bare figure. Whether it is a floor (an output) or a ceiling (a cost) is for
   * whoever judges it, who knows what the figure is of; nothing is put into the sheet's mouth here.
   */
  UNSIGNED("");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** Whether both are floors, or both ceilings, or the very same. */
  boolean isSameSide(Comparison other) {
    return this == other || isFloor() && other.isFloor() || isCeiling() && other.isCeiling();
  }

  /**
   * This comparison where the text says whether the figure itself counts: （含）, （不含）.
   *
   * @return empty if the sign says otherwise, or does not tell on which side of it values are
   */
  Optional<Comparison> counting(boolean counts) {
    return switch (this) {
      case AT_LEAST -> Optional.of(counts ? AT_LEAST : MORE_THAN);
      case AT_MOST -> Optional.of(counts ? AT_MOST : LESS_THAN);
      case MORE_THAN, LESS_THAN -> counts ? Optional.empty() : Optional.of(this);
      case EQUAL, UNSIGNED -> counts ? Optional.of(this) : Optional.empty();
    };
  }

  private boolean isFloor() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  private boolean isCeiling() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
