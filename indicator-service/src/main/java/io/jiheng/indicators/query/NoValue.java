package io.jiheng.indicators.query;

/** Why an indicator has no value 无值的原因: what there is nothing of to divide by. */
public enum NoValue {
  /** Nothing happened that the indicator is a share of. */
  NO_CASES("没有案件：分母为零", "no cases"),
  /** More is taken away than there is, e.g. appeals filed of last year's closings. */
  NEGATIVE("分母为负：扣减的多于计入的", "negative denominator: more is taken away than there is"),
  /** The roster 名册 is empty in the window. */
  NO_JUDGES("名册无人：所计期间没有员额法官", "no quota judge is on the roster"),
  /** The ledger 台账 has no entry in the window. */
  NOTHING_BOOKED("台账无登记：所计期间没有记录", "nothing is booked in the ledger"),
  /** What the ledger 台账 has adds up to nothing to divide by. */
  BOOKED_ZERO("台账登记的分母合计为零", "the denominators booked in the ledger add up to zero");

  private final String chinese;
  private final String english;

  NoValue(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
