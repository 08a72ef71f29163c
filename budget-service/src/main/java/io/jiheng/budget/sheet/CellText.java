package io.jiheng.budget.sheet;

import java.util.regex.Pattern;

/**
 * The text of a cell 单元格文字 as it is kept: without what no printed form can carry, so that a sheet
 * that was printed and read again is the same sheet.
 */
public final class CellText {

  /** Control characters and what is no character; files of XML have no place for them. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n\\s*");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private CellText() {}

  /** On one line: a narrow cell breaks its text anywhere, and where it does means nothing. */
  public static String line(String text) {
    return BREAK.matcher(printable(text)).replaceAll("").strip();
  }

  /** On as many lines as it has. */
  public static String lines(String text) {
    return printable(text).strip();
  }

  /** On as many lines as it has, none of them blank. */
  public static String paragraph(String text) {
    return BLANK_LINES.matcher(lines(text)).replaceAll("\n");
  }

  private static String printable(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ');
    return UNPRINTABLE.matcher(lines).replaceAll("");
  }
}
