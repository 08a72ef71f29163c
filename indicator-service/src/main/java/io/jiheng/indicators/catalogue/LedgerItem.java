package io.jiheng.indicators.catalogue;

/**
 * Something that departments book in their ledger 台账项目.
 *
 * @param code the name in the API, e.g. press-conferences
 * @param unit what is counted, e.g. 场; for a ratio, that of both its parts
 */
public record LedgerItem(
    String code,
    String chineseName,
    String englishName,
    Kind kind,
    String unit,
    Indicator.Citation citation) {

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
