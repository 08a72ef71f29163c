package io.jiheng.budget.targets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target's text parted into its comparison and the rest: signs (≥ ≧ >=), words before (不低于, 不超过),
 * words behind (以上, 以内) and whether the figure itself counts (（含）, （不含）) say the same thing.
 */
record SignedText(Comparison comparison, String rest) {

  private static final Pattern INCLUSIVE = Pattern.compile("(.+?)\\s*\\((不?)含(?:本数)?\\)");

  /** 控制在15万元以内: what it is to be kept to stands behind. */
  private static final Pattern KEPT = Pattern.compile("控制在\\s*(.+)");

  /**
   * @param text in half width, without blanks around it
   * @return empty if it says one thing before the figure and another behind it
   */
  static Optional<SignedText> of(String text) {
    Matcher kept = KEPT.matcher(text);
    if (kept.matches()) {
      return of(kept.group(1)).filter(signed -> signed.comparison != Comparison.UNSIGNED);
    }
    Matcher before = ComparisonWords.BEFORE_TEXT.matcher(text);
    return before.matches()
        ? of(ComparisonWords.before(before.group(1)), before.group(2))
        : of(Comparison.UNSIGNED, text);
  }

  private static Optional<SignedText> of(Comparison before, String rest) {
    String text = rest;
    Optional<Boolean> counts = Optional.empty();
    Comparison behind = Comparison.UNSIGNED;
    // 95%（含）以上 is written as often as 95%以上（含）.
    for (int end = 0; end < 2; end++) {
      Matcher inclusive = INCLUSIVE.matcher(text);
      Matcher word = ComparisonWords.BEHIND_TEXT.matcher(text);
      if (inclusive.matches() && counts.isEmpty()) {
        counts = Optional.of(inclusive.group(2).isEmpty());
        text = inclusive.group(1);
      } else if (word.matches() && behind == Comparison.UNSIGNED) {
        behind = ComparisonWords.behind(word.group(2));
        text = word.group(1);
      }
    }
    String figure = text;
    Optional<Comparison> said = together(before, behind);
    return counts
        .map(counted -> said.flatMap(sign -> sign.counting(counted)))
        .orElse(said)
        .map(sign -> new SignedText(sign, figure));
  }

  /** ≥95分以上 says the same twice, and ≥90%以下 nothing. */
  private static Optional<Comparison> together(Comparison before, Comparison behind) {
    if (behind == Comparison.UNSIGNED || before == Comparison.UNSIGNED) {
      return Optional.of(behind == Comparison.UNSIGNED ? before : behind);
    }
    return Optional.of(before).filter(sign -> sign.isSameSide(behind));
  }
}
