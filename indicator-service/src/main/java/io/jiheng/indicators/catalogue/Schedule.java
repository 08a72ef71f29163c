package io.jiheng.indicators.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Floors by month-end 按月进度, in the unit of the indicator, e.g. 18 % by the end of March (003 §2). A
 * month without a floor has none.
 */
public record Schedule(Map<Month, BigDecimal> floors) {

  private static final int PRINTED_DECIMALS = 2;

  /**
   * How far a value is from the floor of its month. Positive gaps are what is still missing,
   * negative ones what is ahead.
   *
   * @param floor the floor of the month in which asOf lies
   * @param dueOn the day by which it must be reached
   * @param gapPoints floor − value, in points of the unit, rounded half-up to 2 decimals
   * @param gapCases cases that must still be added to the numerator to reach the floor
   */
  public record Gap(BigDecimal floor, LocalDate dueOn, BigDecimal gapPoints, long gapCases) {}

  /** The gap of a value at asOf; absent where the month has no floor. */
  public Optional<Gap> gap(ExactValue value, LocalDate asOf) {
    return Optional.ofNullable(floors.get(asOf.getMonth()))
        .map(
            floor ->
                new Gap(
                    floor,
                    YearMonth.from(asOf).atEndOfMonth(),
                    points(floor, value),
                    cases(floor, value)));
  }

  private static BigDecimal points(BigDecimal floor, ExactValue value) {
    var denominator = BigDecimal.valueOf(value.denominator());
    var reached =
        BigDecimal.valueOf(value.numerator()).multiply(BigDecimal.valueOf(value.factor()));
    return floor
        .multiply(denominator)
        .subtract(reached)
        .divide(denominator, PRINTED_DECIMALS, RoundingMode.HALF_UP);
  }

  private static long cases(BigDecimal floor, ExactValue value) {
    return floor
            .multiply(BigDecimal.valueOf(value.denominator()))
            .divide(BigDecimal.valueOf(value.factor()), 0, RoundingMode.CEILING)
            .longValueExact()
        - value.numerator();
  }
}
