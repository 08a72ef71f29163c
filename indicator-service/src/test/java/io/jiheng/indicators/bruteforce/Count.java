package io.jiheng.indicators.bruteforce;

import java.util.OptionalLong;

/**
 * Numerator and denominator, counted by hand.
 *
 * @param denominator absent for a plain count
 */
public record Count(long numerator, OptionalLong denominator) {

  static Count of(long numerator) {
    return new Count(numerator, OptionalLong.empty());
  }

  static Count of(long numerator, long denominator) {
    return new Count(numerator, OptionalLong.of(denominator));
  }
}
