package io.jiheng.indicators.catalogue;

/** What a value is printed in 计量单位. */
public enum Unit {
  /** 件 */
  CASES("件", 1),
  /** 百分比: the quotient times 100 */
  PERCENT("%", 100),
  /** 千分比: the quotient times 1000 */
  PERMILLE("‰", 1000),
  /** 天 */
  DAYS("天", 1),
  /** 笔 */
  ITEMS("笔", 1),
  /** 件/人 */
  CASES_PER_JUDGE("件/人", 1),
  /** 个/件 */
  PER_CASE("个/件", 1),
  /** 比值 */
  RATIO("比", 1);

  private final String symbol;
  private final int factor;

  Unit(String symbol, int factor) {
    this.symbol = symbol;
    this.factor = factor;
  }

  public String symbol() {
    return symbol;
  }

  /** By how much a quotient is multiplied to be printed. */
  public int factor() {
    return factor;
  }
}
