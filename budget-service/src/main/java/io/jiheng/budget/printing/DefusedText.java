package io.jiheng.budget.printing;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program does not run as a formula: what begins like one has a quote
 * before it, and so has what begins with such a quote, so that the text itself can be had back.
 */
public final class DefusedText {

  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private DefusedText() {}

  public static String of(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that was defused. */
  public static String undone(String defused) {
    return defused.startsWith("'") && DANGEROUS.matcher(defused).matches()
        ? defused.substring(1)
        : defused;
  }
}
