package io.jiheng.budget.targets;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs and words 符号 that a comparison is written with, before its figure or behind it. */
public final class ComparisonWords {

  private static final Map<String, Comparison> BEFORE =
      Map.ofEntries(
          Map.entry("≥", Comparison.AT_LEAST),
          Map.entry("≧", Comparison.AT_LEAST),
          Map.entry("⩾", Comparison.AT_LEAST),
          Map.entry("≮", Comparison.AT_LEAST),
          Map.entry(">=", Comparison.AT_LEAST),
          Map.entry("不低于", Comparison.AT_LEAST),
          Map.entry("不少于", Comparison.AT_LEAST),
          Map.entry("不小于", Comparison.AT_LEAST),
          Map.entry("大于等于", Comparison.AT_LEAST),
          Map.entry("大于或等于", Comparison.AT_LEAST),
          Map.entry("至少", Comparison.AT_LEAST),
          Map.entry("达到", Comparison.AT_LEAST),
          Map.entry(">", Comparison.MORE_THAN),
          Map.entry("大于", Comparison.MORE_THAN),
          Map.entry("高于", Comparison.MORE_THAN),
          Map.entry("超过", Comparison.MORE_THAN),
          Map.entry("多于", Comparison.MORE_THAN),
          Map.entry("=", Comparison.EQUAL),
          Map.entry("等于", Comparison.EQUAL),
          Map.entry("≤", Comparison.AT_MOST),
          Map.entry("≦", Comparison.AT_MOST),
          Map.entry("⩽", Comparison.AT_MOST),
          Map.entry("≯", Comparison.AT_MOST),
          Map.entry("<=", Comparison.AT_MOST),
          Map.entry("不超过", Comparison.AT_MOST),
          Map.entry("不超", Comparison.AT_MOST),
          Map.entry("不高于", Comparison.AT_MOST),
          Map.entry("不大于", Comparison.AT_MOST),
          Map.entry("不多于", Comparison.AT_MOST),
          Map.entry("小于等于", Comparison.AT_MOST),
          Map.entry("小于或等于", Comparison.AT_MOST),
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
          "以内", Comparison.AT_MOST,
          "之内", Comparison.AT_MOST,
          "内", Comparison.AT_MOST);

  /** Matches a sign or word before a figure; it has no group of its own. */
  public static final String BEFORE_PATTERN = anyOf(BEFORE);

  static final Pattern BEFORE_TEXT = Pattern.compile("(" + BEFORE_PATTERN + ")\\s*(.+)");
  static final Pattern BEHIND_TEXT = Pattern.compile("(.+?)\\s*(" + anyOf(BEHIND) + ")");

  private ComparisonWords() {}

  static Comparison before(String word) {
    return BEFORE.get(word);
  }

  static Comparison behind(String word) {
    return BEHIND.get(word);
  }

  /** What a cell says that holds nothing but the sign: ≥, 大于等于. */
  public static Optional<Comparison> sign(String cell) {
    return Optional.ofNullable(BEFORE.get(cell));
  }

  /** What a text begins with: ≥95%. */
  public static Optional<Comparison> beginning(String text) {
    Matcher before = BEFORE_TEXT.matcher(text);
    return before.matches() ? Optional.of(before(before.group(1))) : Optional.empty();
  }

  /** The longest word first, so that 大于等于 is not taken for 大于. */
  private static String anyOf(Map<String, Comparison> words) {
    return words.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
