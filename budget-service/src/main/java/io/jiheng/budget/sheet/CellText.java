package io.jiheng.budget.sheet;

import io.jiheng.budget.printing.PrintableText;
import java.util.regex.Pattern;

/**
 * The text of a cell 单元格文字 as it is kept: without what no printed form can carry, so that a sheet
 * that was printed and read again is the same sheet.
 */
public final class CellText {

  private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n\\s*");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private CellText() {}

  /** On one line: a narrow cell breaks its text anywhere, and where it does means nothing. */
  public static String line(String text) {
    return BREAK.matcher(PrintableText.of(text)).replaceAll("").strip();
  }

  /** On as many lines as it has. */
  public static String lines(String text) {
    return PrintableText.of(text).strip();
  }

  /** On as many lines as it has, none of them blank. */
  public static String paragraph(String text) {
    return BLANK_LINES.matcher(lines(text)).replaceAll("\n");
  }
}
