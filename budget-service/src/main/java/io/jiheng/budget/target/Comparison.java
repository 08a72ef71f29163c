package io.jiheng.budget.target;

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
}
