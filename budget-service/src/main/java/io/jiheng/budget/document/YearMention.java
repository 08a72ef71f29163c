package io.jiheng.budget.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form says of its fiscal year 预算年度.
 *
 * @param stated the heading says so: 2023年度
 * @param hinted only a name, a deadline or the prose speaks of it
 */
public record YearMention(Optional<Integer> stated, Optional<Integer> hinted) {

  public static final YearMention NONE = new YearMention(Optional.empty(), Optional.empty());

  private static final Pattern STATED = Pattern.compile("(20\\d{2}|2100)\\s*年度");
  private static final Pattern HINTED = Pattern.compile("(?<!\\d)(20\\d{2}|2100)(?!\\d)");

  /**
   * @param heading where a year is stated
   * @param elsewhere where one may be hinted at, the likeliest first
   */
  public static YearMention in(String heading, Iterable<String> elsewhere) {
    Optional<Integer> hinted = year(HINTED, heading);
    for (String text : elsewhere) {
      hinted = hinted.or(() -> year(HINTED, text));
    }
    return new YearMention(year(STATED, heading), hinted);
  }

  private static Optional<Integer> year(Pattern pattern, String text) {
    Matcher year = pattern.matcher(text);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }
}
