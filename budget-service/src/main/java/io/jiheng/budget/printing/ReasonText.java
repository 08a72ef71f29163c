package io.jiheng.budget.printing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reason 偏差原因 and a measure 改进措施 in the one cell that forms have for both, written so that each
 * can be had back. A reason alone stands there as it is.
 */
public record ReasonText(String reason, String measure) {

  private static final String REASON = "偏差原因：";
  private static final String MEASURE = "改进措施：";

  /** What looks like the beginning of either has a quote before it. */
  private static final Pattern LOOKALIKE = Pattern.compile("'*(?:偏差原因|改进措施)[：:]");

  private static final Pattern QUOTED = Pattern.compile("'('*(?:偏差原因|改进措施)[：:])");

  private static final Pattern BOTH =
      Pattern.compile(
          "(?:偏差原因[：:])?(?<reason>.*?)(?:(?:^|\\n|[；;。])[ \\t]*改进措施[：:](?<measure>.*))?",
          Pattern.DOTALL);

  public static ReasonText read(String cell) {
    Matcher both = BOTH.matcher(PrintableText.said(cell));
    if (!both.matches()) {
      throw new IllegalStateException("Anything is at least a reason: " + cell);
    }
    return new ReasonText(unquoted(both.group("reason")), unquoted(both.group("measure")));
  }

  /** Empty where there is neither. */
  public String written() {
    if (measure.isBlank()) {
      return quoted(reason);
    }
    String second = MEASURE + quoted(measure);
    return reason.isBlank() ? second : REASON + quoted(reason) + "\n" + second;
  }

  private static String quoted(String text) {
    return LOOKALIKE.matcher(text).replaceAll("'$0");
  }

  private static String unquoted(String text) {
    return text == null ? "" : QUOTED.matcher(text).replaceAll("$1").strip();
  }
}
