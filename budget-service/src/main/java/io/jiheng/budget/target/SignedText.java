package io.jiheng.budget.target;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target's text parted into its comparison and the rest: signs (≥ ≧ >=), words before (不低于, 不超过)
 * and words behind (以上, 以内) say the same thing.
 */
record SignedText(Comparison comparison, String rest) {

  private static final Map<String, Comparison> BEFORE =
      Map.ofEntries(
          Map.entry("≥", Comparison.AT_LEAST),
          Map.entry("≧", Comparison.AT_LEAST),
          Map.entry("⩾", Comparison.AT_LEAST),
          Map.entry(">=", Comparison.AT_LEAST),
          Map.entry("不低于", Comparison.AT_LEAST),
          Map.entry("不少于", Comparison.AT_LEAST),
          Map.entry("不小于", Comparison.AT_LEAST),
          Map.entry("大于等于", Comparison.AT_LEAST),
          Map.entry("至少", Comparison.AT_LEAST),
          Map.entry("达到", Comparison.AT_LEAST),
          Map.entry(">", Comparison.MORE_THAN),
          Map.entry("大于", Comparison.MORE_THAN),
          Map.entry("高于", Comparison.MORE_THAN),
          Map.entry("超过", Comparison.MORE_THAN),
          Map.entry("=", Comparison.EQUAL),
          Map.entry("等于", Comparison.EQUAL),
          Map.entry("≤", Comparison.AT_MOST),
          Map.entry("≦", Comparison.AT_MOST),
          Map.entry("⩽", Comparison.AT_MOST),
          Map.entry("<=", Comparison.AT_MOST),
          Map.entry("不超过", Comparison.AT_MOST),
          Map.entry("不高于", Comparison.AT_MOST),
          Map.entry("不大于", Comparison.AT_MOST),
          Map.entry("不多于", Comparison.AT_MOST),
          Map.entry("小于等于", Comparison.AT_MOST),
          Map.entry("至多", Comparison.AT_MOST),
          Map.entry("<", Comparison.LESS_THAN),
          Map.entry("小于", Comparison.LESS_THAN),
          Map.entry("低于", Comparison.LESS_THAN),
          Map.entry("少于", Comparison.LESS_THAN));

  private static final Map<String, Comparison> BEHIND =
      Map.of(
          "以上", Comparison.AT_LEAST,
          "及以上", Comparison.AT_LEAST,
          "以下", Comparison.AT_MOST,
          "及以下", Comparison.AT_MOST,
          "以内", Comparison.AT_MOST);

  // The longest word first, so that 大于等于 is not taken for 大于.
  private static final Pattern PREFIXED = Pattern.compile("(" + anyOf(BEFORE) + ")\\s*(.+)");
  private static final Pattern SUFFIXED = Pattern.compile("(.+?)\\s*(" + anyOf(BEHIND) + ")");

  /**
   * @param text normalized, without blanks around it
   */
  static SignedText of(String text) {
    Matcher before = PREFIXED.matcher(text);
    Comparison comparison = Comparison.UNSIGNED;
    String rest = text;
    if (before.matches()) {
      comparison = BEFORE.get(before.group(1));
      rest = before.group(2);
    }
    Matcher behind = SUFFIXED.matcher(rest);
    if (behind.matches()) {
      return new SignedText(BEHIND.get(behind.group(2)), behind.group(1));
    }
    return new SignedText(comparison, rest);
  }

  private static String anyOf(Map<String, Comparison> words) {
    return words.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .map(Pattern::quote)
        .reduce((one, other) -> one + "|" + other)
        .orElseThrow();
  }
}
