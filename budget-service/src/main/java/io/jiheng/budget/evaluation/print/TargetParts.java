package io.jiheng.budget.evaluation.print;

import io.jiheng.budget.money.FigureText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target in the three cells that the form of Hebei has for it: 符号, 值 and 单位（文字描述）. Put together
 * they are the target again; what has no figure before it is words.
 */
record TargetParts(String sign, String value, String unit) {

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<sign>[^\\p{IsHan}\\p{Alnum}.,+-]{0,2})(?<value>"
              + FigureText.PATTERN
              + ")(?<unit>[^\\d,.][^\\d]{0,11})?");

  static TargetParts of(String target) {
    Matcher figure = FIGURE.matcher(target);
    return figure.matches()
        ? new TargetParts(
            figure.group("sign"),
            figure.group("value"),
            figure.group("unit") == null ? "" : figure.group("unit"))
        : new TargetParts("", "", target);
  }
}
