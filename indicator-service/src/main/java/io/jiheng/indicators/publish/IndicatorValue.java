package io.jiheng.indicators.publish;

import io.jiheng.indicators.query.value.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The value of an indicator 指标值 of one court, as it is told to others.
 *
 * @param numerator exact
 * @param denominator exact; absent for a plain count
 * @param value in the unit, rounded half-up to 2 decimals; absent where there is nothing to divide
 *     by
 * @param status how it stands to the target of the court
 * @param rulesVersion by which rules it was counted 计数规则版本
 * @param calibreVersion the version of the calibre 口径版本 that holds on the day
 * @param calibreFrom the first day that version holds for; absent where it holds from the beginning
 * @param countedAt when an event of the court was last counted; absent where it only keeps books
 * @param revision grows with every change of the court; of two values the one with the higher
 *     counts
 */
public record IndicatorValue(
    String court,
    String code,
    LocalDate asOf,
    BigDecimal numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> value,
    String unit,
    Standing status,
    int rulesVersion,
    String calibreVersion,
    Optional<LocalDate> calibreFrom,
    Optional<Instant> countedAt,
    long revision) {

  /** Whether it tells nothing new to who knows the other one. */
  boolean repeats(IndicatorValue other) {
    return asOf.equals(other.asOf)
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator)
        && value.equals(other.value)
        && status == other.status
        && rulesVersion == other.rulesVersion
        && calibreVersion.equals(other.calibreVersion)
        && calibreFrom.equals(other.calibreFrom);
  }
}
