package io.jiheng.indicators.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * Something that departments book in their ledger 台账项目.
 *
 * @param code the name in the API, e.g. press-conferences
 * @param direction which way is better
 * @param unit what is counted, e.g. 场; for a ratio, that of both its parts
 */
public record LedgerItem(
    String code,
    String chineseName,
    String englishName,
    Kind kind,
    String unit,
    Indicator.Direction direction,
    Indicator.Citation citation) {

  /** The indicator that its sums of the calendar year feed. */
  Indicator indicator(String definedBy) {
    return new Indicator(
        code,
        chineseName,
        englishName,
        kind == Kind.COUNT ? Unit.ITEMS : Unit.PERCENT,
        direction,
        new Calibre(
            "1",
            Optional.empty(),
            false,
            new Formula.Ledger(this, Window.YEAR),
            Rounding.HALF_UP,
            "自然年内部门工作台账所登记的" + CALIBRES.get(kind) + "；更正以冲销分录登记。"),
        citation,
        definedBy,
        Optional.empty());
  }

  private static final Map<Kind, String> CALIBRES =
      Map.of(
          Kind.COUNT, "数量之和",
          Kind.RATIO, "分子之和除以分母之和",
          Kind.SURVEY, "满意人数之和除以样本数之和",
          Kind.CHECK, "已完成的核查次数占核查次数的比例");

  /** What the amounts of an item mean 项目类型. */
  public enum Kind {
    /** 计数: so many things. */
    COUNT,
    /** 比率: a part, and the whole that it is held against. */
    RATIO,
    /** 满意度调查: the satisfied, and the sample that was asked. */
    SURVEY,
    /** 核查: 1 when done, 0 when not. */
    CHECK;

    /** Whether an entry has a second amount, to divide by. */
    public boolean hasDenominator() {
      return this == RATIO || this == SURVEY;
    }
  }
}
