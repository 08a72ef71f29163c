package io.jiheng.budget.target;

/**
 * The units 计量单位 that quantities are counted in. A closed list: a figure with a word behind it that
 * is none of these (100有限促进) is not a quantity, and is left for a person to read.
 */
final class CountingWord {

  private static final String WORD =
      "(?:件|人次|人|名|辆|台|套|个|次|部|篇|份|条|户|起|场|期|处|家|项|批|宗|案|卷|册|页|张|幅|块|米|平方米|m2|m²|公里|吨|千克|公斤|度|分)";

  /** A counting word, or one per another: 件, 人/件. */
  static final String PATTERN = WORD + "(?:/" + WORD.replace("(?:", "(?:年|月|天|") + ")?";

  private CountingWord() {}
}
