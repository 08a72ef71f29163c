package io.jiheng.pattern.text;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running text as a formula 防公式注入: what begins like one has a
 * quote before it, and so has what begins with such a quote, so that the text itself can be had
 * back.
 */
public final class DefusedText {

  /** Full-width signs too, which some programs take for the others. */
  private static final Pattern DANGEROUS =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

  private DefusedText() {}

  /** The text as it may stand in a cell. */
  public static String of(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  /** The same, but that a figure stays one: −5.20 begins like a formula and is none. */
  public static String ofCell(String text) {
    return FIGURE.matcher(text).matches() ? text : of(text);
  }

  /** The text that was defused. */
  public static String undone(String defused) {
    return defused.startsWith("'") && DANGEROUS.matcher(defused).matches()
        ? defused.substring(1)
        : defused;
  }
}
