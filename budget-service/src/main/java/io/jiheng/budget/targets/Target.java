package io.jiheng.budget.targets;

import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target 指标值 as it was understood. The sheet's own text is kept beside it, see {@link
 * TargetText}.
 */
public sealed interface Target {

  /** So many of something: ≥18000件, 14 人, 2万人次. */
  record Quantity(Comparison comparison, BigDecimal number, String unit) implements Target {}

  /** A share in per cent: ≥95%, 100百分比, 百分之九十五. */
  record Percent(Comparison comparison, BigDecimal number) implements Target {}

  /** A share in per mille: ≤1.5‰, 千分之五. */
  record PerMille(Comparison comparison, BigDecimal number) implements Target {}

  /** A sum of money: 398万, 74.5 万元. */
  record Amount(Comparison comparison, Money money) implements Target {}

  /** Money for each of something 单价: 20元/件, ≤500元/人·月. */
  record UnitPrice(Comparison comparison, Money money, String per) implements Target {}

  /** A length of time: 1年, ≥8年, 85天, 5个工作日内. */
  record Period(Comparison comparison, BigDecimal number, String unit) implements Target {}

  /**
   * A day to be done by: 2023年12月31日, 2023年12月底前.
   *
   * @param toTheDay whether the text names the day, not only the month or year that ends with it
   */
  record Deadline(LocalDate day, boolean toTheDay) implements Target {

    public Deadline(LocalDate day) {
      this(day, true);
    }
  }

  /**
   * Words, or something not understood. {@link #hasFigure()} tells which deserves a second look.
   */
  record Qualitative(String text) implements Target {

    /** Whether there is a figure in it that nobody could read as one: 100有限促进, 每季度一次. */
    public boolean hasFigure() {
      return FigureWords.hasFigure(text);
    }
  }
}
