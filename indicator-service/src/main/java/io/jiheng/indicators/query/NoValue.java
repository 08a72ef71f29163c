package io.jiheng.indicators.query;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import java.util.Locale;

/** Why there is no value 无值缘由. */
public enum NoValue {
  /** There is nothing to divide by. */
  NO_CASES("没有案件：分母为零", "no cases"),
  /** Entries of the ledger 台账 name a department at most. */
  NOT_OF_A_JUDGE("台账按法院和庭室登记，不分法官", "the ledger is kept by court and department, not by judge"),
  /** Petitions 信访 and matters 事项 name a court only. */
  OF_THE_COURT_ALONE(
      "信访和事项按法院登记，不分庭室和法官", "petitions and matters are of a court, not of a department or judge"),
  /** An appeal does not say how the original case was tried, nor about what. */
  NOT_OF_THE_ORIGINAL_KIND(
      "含记在原审法院名下的上诉、再审案件，不能按原案的程序、速裁或案由筛选",
      "it has appeals charged to the original court, which do not tell procedure or cause of the"
          + " original case");

  private final String chinese;
  private final String english;

  NoValue(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Why an indicator has none in a cut. */
  public static NoValue of(Indicator indicator, Slice slice) {
    if (!slice.canCut(indicator)) {
      return NOT_OF_THE_ORIGINAL_KIND;
    }
    if (indicator.formula() instanceof Formula.Ledger) {
      return slice.judge().isPresent() ? NOT_OF_A_JUDGE : NO_CASES;
    }
    var isOfPeople = slice.department().isPresent() || slice.judge().isPresent();
    return isOfPeople
            && indicator.formula().terms().allMatch(term -> term.measure().isOfTheCourtAlone())
        ? OF_THE_COURT_ALONE
        : NO_CASES;
  }

  /** In words, Chinese unless English is asked for. */
  public String in(Locale language) {
    return language.getLanguage().equals("en") ? english : chinese;
  }
}
