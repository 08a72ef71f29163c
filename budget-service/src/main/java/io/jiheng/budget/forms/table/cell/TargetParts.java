package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import io.jiheng.budget.targets.TargetThreshold;
import java.time.Year;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target in the columns of 表11: 指标性质, 指标方向, 目标值, 计量单位. What does not come apart so that it can be
 * put together again stands whole as the value.
 */
public record TargetParts(String nature, String sign, String value, String measure) {

  private static final Pattern FIGURE =
      Pattern.compile("([≥≤=><]?)(" + FigureText.PATTERN + ")(.*)");
  private static final Map<String, String> WORDS =
      Map.of("≥", "大于等于", "≤", "小于等于", "=", "等于", ">", "大于", "<", "小于", "", "");

  public static TargetParts of(TargetText target) {
    String text = target.text();
    if (text.isEmpty()) {
      return new TargetParts("", "", "", "");
    }
    if (target.understood() instanceof Target.Qualitative) {
      return new TargetParts("定性", "", text, "");
    }
    Matcher figure = FIGURE.matcher(text);
    if (!figure.matches() || !isMeasure(figure.group(3), target.understood())) {
      return new TargetParts(isCeiling(target.understood()) ? "反向" : "正向", "", text, "");
    }
    String sign = figure.group(1);
    boolean ceiling = sign.equals("≤") || sign.equals("<");
    return new TargetParts(
        ceiling ? "反向" : "正向", WORDS.get(sign), figure.group(2), figure.group(3));
  }

  private static boolean isCeiling(Target target) {
    return !(target instanceof Target.Deadline)
        && TargetThreshold.of(target, Comparison.UNSIGNED, Year.MIN_VALUE)
            .map(TargetThreshold::comparison)
            .filter(sign -> sign == Comparison.AT_MOST || sign == Comparison.LESS_THAN)
            .isPresent();
  }

  /** Blanks around it would be lost, and a day is no figure with a unit. */
  private static boolean isMeasure(String behind, Target target) {
    return behind.strip().equals(behind) && !(target instanceof Target.Deadline);
  }
}
