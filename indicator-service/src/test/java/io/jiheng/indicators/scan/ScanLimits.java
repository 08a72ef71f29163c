package io.jiheng.indicators.scan;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * Limits as a test wants them.
 *
 * @param places in each lane
 * @param span how long one waits for a place, and how long a question may take
 * @param rest how many times as long as it was worked in every place rests
 */
record ScanLimits(int places, long smallUpTo, Duration span, double rest) implements ScanConfig {

  /** Nobody rests. */
  ScanLimits(int places, long smallUpTo, Duration span) {
    this(places, smallUpTo, span, 0);
  }

  /** One place in each lane, which rests. */
  static ScanLimits resting(Duration span, double rest) {
    return new ScanLimits(1, 0, span, rest);
  }

  /** Room and time for whatever a test asks. */
  static ScanLimits unhurried() {
    return new ScanLimits(100, Long.MAX_VALUE, Duration.ofHours(1));
  }

  @Override
  public int small() {
    return places;
  }

  @Override
  public OptionalInt large() {
    return OptionalInt.of(places);
  }

  @Override
  public OptionalInt exports() {
    return OptionalInt.of(places);
  }

  @Override
  public Duration patience() {
    return span;
  }

  @Override
  public Duration longestQuestion() {
    return span;
  }

  @Override
  public Duration longestExport() {
    return span;
  }

  @Override
  public double restOfSmall() {
    return rest;
  }
}
