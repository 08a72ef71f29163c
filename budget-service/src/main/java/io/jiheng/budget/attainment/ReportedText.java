package io.jiheng.budget.attainment;

import io.jiheng.budget.target.Bar;
import io.jiheng.budget.target.Comparison;
import io.jiheng.budget.target.Quotient;
import io.jiheng.budget.target.TargetText;
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
  public static Optional<Quotient> read(String text, Bar bar, int year) {
    return Bar.of(TargetText.of(text).understood(), Comparison.UNSIGNED, year)
        .filter(said -> said.comparison() == Comparison.UNSIGNED || isDay(said))
        .filter(said -> answers(said.unit(), bar.unit()))
        .map(Bar::figure);
  }

  private static boolean isDay(Bar said) {
    return said.unit().equals(Bar.DAY_OF_YEAR);
  }

  private static boolean answers(String said, String asked) {
    return said.isEmpty() ? Units.isUnderstood(asked) : Units.same(said, asked);
  }
}
