package io.jiheng.budget.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a value is held against 目标标尺: a comparison, a figure and its unit. Money is in 万元; a day to
 * be done by counts in days of the fiscal year, the first of January being day 1, and is a ceiling.
 *
 * @param unit as the sheet writes it; {@link #DAY_OF_YEAR} for a deadline, empty where it has none
 */
public record TargetThreshold(Comparison comparison, Quotient figure, String unit) {

  public static final String DAY_OF_YEAR = "日期";

  public static final String PER_CENT = "%";

  public static final String PER_MILLE = "‰";

  /** 万元. */
  public static final String WAN = "万元";

  /**
   * @param readAs how a figure without a sign is read
   * @param year the fiscal year
   * @return empty for words, which no figure is held against
   */
  public static Optional<TargetThreshold> of(Target target, Comparison readAs, int year) {
    if (target instanceof Target.Quantity it) {
      return Optional.of(bar(it.comparison(), readAs, it.number(), it.unit()));
    } else if (target instanceof Target.Percent it) {
      return Optional.of(bar(it.comparison(), readAs, it.number(), PER_CENT));
    } else if (target instanceof Target.PerMille it) {
      return Optional.of(bar(it.comparison(), readAs, it.number(), PER_MILLE));
    } else if (target instanceof Target.Period it) {
      return Optional.of(bar(it.comparison(), readAs, it.number(), it.unit()));
    } else if (target instanceof Target.Amount it) {
      return Optional.of(bar(it.comparison(), readAs, it.money().wan(), WAN));
    } else if (target instanceof Target.UnitPrice it) {
      return Optional.of(bar(it.comparison(), readAs, it.money().wan(), WAN + "/" + it.per()));
    } else if (target instanceof Target.Deadline it) {
      return Optional.of(
          new TargetThreshold(Comparison.AT_MOST, dayOfYear(it.day(), year), DAY_OF_YEAR));
    }
    return Optional.empty();
  }

  /** The day as its number in the fiscal year; a day of the next year counts on: 366, 367, … */
  public static Quotient dayOfYear(LocalDate day, int year) {
    return Quotient.of(
        BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), day) + 1));
  }

  private static TargetThreshold bar(
      Comparison sign, Comparison readAs, BigDecimal number, String unit) {
    return new TargetThreshold(
        sign == Comparison.UNSIGNED ? readAs : sign, Quotient.of(number), unit);
  }

  /** Whether the same values meet both, whatever they were written with. */
  boolean isSameAs(TargetThreshold other) {
    return comparison == other.comparison
        && figure.compareTo(other.figure) == 0
        && unit.equals(other.unit);
  }

  /** Whether the other has no sign, and this one the sign for none in particular. */
  boolean isUnsignedBut(TargetThreshold other) {
    return comparison == Comparison.EQUAL
        && other.comparison == Comparison.UNSIGNED
        && figure.compareTo(other.figure) == 0
        && unit.equals(other.unit);
  }

  public boolean isFloor() {
    return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
  }

  public boolean isMetBy(Quotient actual) {
    int against = actual.compareTo(figure);
    return switch (comparison) {
      case AT_LEAST, UNSIGNED -> against >= 0;
      case MORE_THAN -> against > 0;
      case EQUAL -> against == 0;
      case AT_MOST -> against <= 0;
      case LESS_THAN -> against < 0;
    };
  }

  /** How far the value is beyond the bar (above zero) or short of it (below), in the bar's unit. */
  public Quotient distance(Quotient actual) {
    Quotient above = actual.minus(figure);
    return switch (comparison) {
      case AT_LEAST, MORE_THAN, UNSIGNED -> above;
      case AT_MOST, LESS_THAN -> above.negated();
      case EQUAL -> above.signum() > 0 ? above.negated() : above;
    };
  }

  /**
   * The degree of attainment 完成程度: actual ÷ target, for a ceiling target ÷ actual; where the sheet
   * demands the very figure, the lesser of both ÷ the greater, for either side of it is a miss.
   *
   * @return empty where target or value is not above zero, of which no ratio tells anything
   */
  public Optional<Quotient> degree(Quotient actual) {
    if (figure.signum() <= 0 || actual.signum() <= 0) {
      return Optional.empty();
    }
    Quotient ratio = actual.dividedBy(figure);
    boolean above = actual.compareTo(figure) > 0;
    return Optional.of(
        switch (comparison) {
          case AT_LEAST, MORE_THAN, UNSIGNED -> ratio;
          case AT_MOST, LESS_THAN -> figure.dividedBy(actual);
          case EQUAL -> above ? figure.dividedBy(actual) : ratio;
        });
  }
}
