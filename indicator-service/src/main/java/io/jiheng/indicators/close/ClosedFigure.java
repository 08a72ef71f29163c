package io.jiheng.indicators.close;

import io.jiheng.indicators.query.value.ClosedMonths.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value as it was closed 关账值.
 *
 * @param version of the calibre 口径版本
 * @param definition the hash of how the indicator was counted then, see {@link Definitions}
 * @param document the document that defines the indicator
 * @param number the number in it
 * @param numerator exact
 * @param denominator absent for a plain count
 * @param value rounded as it is printed; absent where there was nothing to divide by
 * @param reason why there is no value, in Chinese
 */
public record ClosedFigure(
    String code,
    String name,
    String unit,
    String version,
    String definition,
    String document,
    String number,
    Optional<TargetHeld> target,
    BigDecimal numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> value,
    Optional<String> reason) {

  /** The target that the value was held against 目标值, and the document and number it stands in. */
  public record TargetHeld(
      String set,
      String document,
      String number,
      String comparison,
      BigDecimal value,
      Optional<BigDecimal> upTo) {}

  /** Its parts, to be held against later ones. */
  public Figure figure() {
    return new Figure(numerator, denominator, value);
  }
}
