package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.slice.Slice;
import java.util.Locale;
import java.util.Optional;

/**
 * Names why an indicator has no value 无值的原因: there is nothing to divide by, or the limits of the
 * query cannot be applied to it.
 */
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
  BOOKED_ZERO("台账登记的分母合计为零", "the denominators booked in the ledger add up to zero"),
  /** Entries of the ledger 台账 name a department at most. */
  NOT_OF_A_JUDGE("台账按法院和庭室登记，不分法官", "the ledger is kept by court and department, not by judge"),
  /** Petitions 信访 and matters 事项 name a court only. */
  OF_THE_COURT_ALONE(
      "信访和事项按法院登记，不分庭室和法官", "petitions and matters are of a court, not of a department or judge"),
  /** An appeal does not say how the original case was tried. */
  NOT_OF_THE_ORIGINAL_KIND(
      "含记在原审法院名下的上诉、再审案件，不能按原案的程序或速裁筛选",
      "it has appeals charged to the original court, which do not tell the procedure of the"
          + " original case");

  private final String chinese;
  private final String english;

  NoValue(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Why an indicator cannot be told of a cut; absent where it can. */
  static Optional<NoValue> of(Indicator indicator, Slice slice) {
    if (!slice.canCut(indicator)) {
      return Optional.of(NOT_OF_THE_ORIGINAL_KIND);
    }
    var isOfPeople = slice.department().isPresent() || slice.judge().isPresent();
    var terms = indicator.formula().terms().toList();
    return isOfPeople
            && !terms.isEmpty()
            && terms.stream().allMatch(term -> term.measure().isOfTheCourtAlone())
        ? Optional.of(OF_THE_COURT_ALONE)
        : Optional.empty();
  }

  /** In words, Chinese unless English is asked for. */
  public String in(Locale language) {
    return language.getLanguage().equals("en") ? english : chinese;
  }
}
