package io.jiheng.budget.target;

import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target 指标值 as it was understood. The sheet's own text is kept beside it, see {@link
 * TargetText}.
 */
public sealed interface Target {

  /** So many of something: ≥18000件, 14 人. */
  record Quantity(Comparison comparison, BigDecimal number, String unit) implements Target {}

  /** A share in per cent: ≥95%, 100%, 29%. */
  record Percent(Comparison comparison, BigDecimal number) implements Target {}

  /** A sum of money: 398万, 74.5 万元. */
  record Amount(Comparison comparison, Money money) implements Target {}

  /** Money for each of something 单价: 20元/件. */
  record UnitPrice(Comparison comparison, Money money, String per) implements Target {}

  /** A length of time: 1年, ≥8年, 85天. */
  record Period(Comparison comparison, BigDecimal number, String unit) implements Target {}

  /** A day to be done by: 2023年12月31日. */
  record Deadline(LocalDate day) implements Target {}

  /**
   * Words, or something not understood. {@link #hasFigure()} tells which deserves a second look.
   */
  record Qualitative(String text) implements Target {

    /** Whether there is a figure in it that nobody could read as one: 100有限促进. */
    public boolean hasFigure() {
      return text.chars().anyMatch(Character::isDigit);
    }
  }
}
