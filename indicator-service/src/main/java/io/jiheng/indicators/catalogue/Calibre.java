package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of how an indicator is counted 统计口径.
 *
 * @param version its name, unique for the indicator, e.g. 2023
 * @param from the first asOf it holds for; absent where it holds from the beginning
 * @param to the last asOf it holds for; absent where no later version follows
 * @param formula what is divided by what, each sum with its families and window
 * @param rounding how the value is printed
 * @param text how it is counted, in Chinese
 */
public record Calibre(
    String version,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Formula formula,
    Rounding rounding,
    String text) {

  /** The same version, until the day before another takes effect. */
  Calibre until(LocalDate next) {
    return new Calibre(version, from, Optional.of(next.minusDays(1)), formula, rounding, text);
  }

  boolean holdsOn(LocalDate asOf) {
    return from.map(day -> !asOf.isBefore(day)).orElse(true)
        && to.map(day -> !asOf.isAfter(day)).orElse(true);
  }
}
