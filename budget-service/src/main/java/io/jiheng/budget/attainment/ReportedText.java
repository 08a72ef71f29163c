package io.jiheng.budget.attainment;

import io.jiheng.budget.targets.Comparison;
import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.Target;
import io.jiheng.budget.targets.TargetText;
import io.jiheng.budget.targets.TargetThreshold;
import java.util.Optional;

/**
 * The text of a reported value, read by the same reader as the target it answers. A bare number is
 * in the target's own unit, but for money: of 74.5 nobody knows whether it was 万元 or 元 that was
 * meant.
 */
public final class ReportedText {

  private ReportedText() {}

  /**
   * @return empty if it cannot be held against the bar
   */
  public static Optional<Quotient> read(String text, TargetThreshold bar, int year) {
    Target said = TargetText.of(text).understood();
    // 2023年12月 does not tell whether it was before the 20th.
    boolean vague = said instanceof Target.Deadline day && !day.toTheDay();
    return TargetThreshold.of(said, Comparison.UNSIGNED, year)
        .filter(value -> !vague)
        .filter(value -> value.comparison() == Comparison.UNSIGNED || isDay(value))
        .flatMap(value -> in(bar.unit(), value));
  }

  private static boolean isDay(TargetThreshold said) {
    return said.unit().equals(TargetThreshold.DAY_OF_YEAR);
  }

  private static Optional<Quotient> in(String asked, TargetThreshold said) {
    return said.unit().isEmpty()
        ? Optional.of(said.figure()).filter(bare -> Units.isUnderstood(asked))
        : Units.converted(said.figure(), said.unit(), asked);
  }
}
