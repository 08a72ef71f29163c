package io.jiheng.budget.forms.file.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The format of a number in a worksheet 数字格式, as far as it decides what the number says. The
 * library's own formatter passes over words beside General and over a scale, and takes a quoted %
 * for percent.
 *
 * @param code as the workbook has it
 * @param parts for positive numbers, negative ones and 0; a part that is left out is the first
 * @param hasConditions whether conditions decide which part it is, and not the sign
 */
record NumberFormat(String code, List<Part> parts, boolean hasConditions) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|[\\\\!](?<escaped>.)|[_*].|\\[(?<mark>[^]]*)]"
              + "|(?<digits>General|@|[0#?][0#?,./]*(?:[Ee][+-][0#?]+)?)|(?<other>.)");

  private static final int QUOTED = 1;
  private static final int ESCAPED = 2;
  private static final int MARK = 3;
  private static final int DIGITS = 4;
  private static final int OTHER = 5;

  /**
   * One of its parts.
   *
   * @param before the words before the number
   * @param digits where the number stands; empty where it shows none
   * @param after the words after it
   */
  record Part(String before, String digits, String after, boolean isPercent) {

    /** A comma after the last digit divides by a thousand. */
    private static final Pattern SCALED = Pattern.compile(".*[0#?],+(?:\\.[0#?]*)?");

    /** Whether it shows another number, or none. */
    boolean hides() {
      return digits.isEmpty() || SCALED.matcher(digits).matches();
    }

    boolean hasWords() {
      return !before.isEmpty() || !after.isEmpty();
    }
  }

  static NumberFormat of(String code) {
    List<Part> parts = new ArrayList<>();
    PartReader reader = new PartReader();
    boolean conditions = false;
    for (MatchResult token : TOKEN.matcher(code).results().toList()) {
      if (";".equals(token.group(OTHER))) {
        parts.add(reader.end());
      } else {
        conditions |= token.group(MARK) != null && token.group(MARK).matches("[<>=].*");
        reader.take(token);
      }
    }
    parts.add(reader.end());
    return new NumberFormat(code, List.copyOf(parts), conditions);
  }

  /** The part for numbers of that sign. */
  Part part(int signum) {
    int wanted = signum > 0 ? 0 : signum < 0 ? 1 : 2;
    return parts.get(wanted < parts.size() ? wanted : 0);
  }

  /** Whether what a number of that sign says cannot be told from its digits. */
  boolean hides(int signum) {
    return hasConditions
        ? parts.stream().anyMatch(part -> part.hides() || part.hasWords())
        : part(signum).hides();
  }

  private static final class PartReader {

    /** The number brings its sign along, and the currency is 元 in all of them. */
    private static final Pattern OF_NUMBER = Pattern.compile("[-+()¥￥$\\s]");

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder digits = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private boolean percent;

    void take(MatchResult token) {
      if (token.group(DIGITS) != null) {
        digits.append(token.group(DIGITS));
      } else if ("%".equals(token.group(OTHER))) {
        percent = true;
        word("%");
      } else {
        word(token.group(QUOTED));
        word(token.group(ESCAPED));
        word(token.group(OTHER));
        currency(token.group(MARK));
      }
    }

    private void word(String word) {
      if (word != null) {
        (digits.isEmpty() ? before : after).append(OF_NUMBER.matcher(word).replaceAll(""));
      }
    }

    /** [$元-804]: what is written, and for which language. */
    private void currency(String mark) {
      if (mark != null && mark.startsWith("$")) {
        word(mark.substring(1).replaceFirst("-[0-9A-Fa-f]*$", ""));
      }
    }

    Part end() {
      Part part = new Part(before.toString(), digits.toString(), after.toString(), percent);
      before.setLength(0);
      digits.setLength(0);
      after.setLength(0);
      percent = false;
      return part;
    }
  }
}
