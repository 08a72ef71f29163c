package io.jiheng.budget.forms.departmentplan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a department's plan 部门整体绩效目标 is written with here, and read by again. */
public final class PlanWords {

  public static final String OVERALL = "一、总体绩效目标";
  public static final String GOALS = "二、分项绩效目标";
  public static final String SAFEGUARDS = "三、保障措施";

  /** Before the text of a goal. */
  public static final String TEXT = "绩效目标：";

  /** Before the indicators of a goal. */
  public static final String INDICATORS = "绩效指标：";

  private static final String TITLE = "(?:20\\d{2}|2100)年度部门整体绩效目标";
  private static final String QUOTE = "'";
  private static final Pattern TURN =
      Pattern.compile(
          QUOTE + "*(?:" + TITLE + "|" + String.join("|", OVERALL, GOALS, SAFEGUARDS) + "|第.部分)");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})[.．]\\s*(.*)", Pattern.DOTALL);

  private PlanWords() {}

  public static String title(int year) {
    return year + "年度部门整体绩效目标";
  }

  /** The line that begins a goal. */
  public static String numbered(int number, String title) {
    return number + ". " + title;
  }

  /** A paragraph that is no heading, though it may say the same as one: that has a quote before. */
  public static String paragraph(String text) {
    return TURN.matcher(text).matches() ? QUOTE + text : text;
  }

  static String unquoted(String paragraph) {
    return paragraph.startsWith(QUOTE) && TURN.matcher(paragraph).matches()
        ? paragraph.substring(QUOTE.length())
        : paragraph;
  }

  static boolean isTitle(String line) {
    return line.matches(TITLE);
  }

  /** Whether the line is a heading, of this plan or of what follows it. */
  static boolean isTurn(String line) {
    return !line.startsWith(QUOTE) && TURN.matcher(line).matches();
  }

  static Matcher numbered(String line) {
    return NUMBERED.matcher(line);
  }
}
