package io.jiheng.indicators.query;

import java.time.Duration;
import java.util.OptionalInt;

/** Room and time for whatever a test asks. */
record Unhurried() implements ScanConfig {

  @Override
  public int small() {
    return 100;
  }

  @Override
  public OptionalInt large() {
    return OptionalInt.of(100);
  }

  @Override
  public OptionalInt exports() {
    return OptionalInt.of(100);
  }

  @Override
  public long smallUpTo() {
    return Long.MAX_VALUE;
  }

  @Override
  public Duration patience() {
    return Duration.ofMinutes(1);
  }

  @Override
  public Duration longestQuestion() {
    return Duration.ofHours(1);
  }

  @Override
  public Duration longestExport() {
    return Duration.ofHours(1);
  }

  @Override
  public double rest() {
    return 0;
  }

  @Override
  public double restOfSmall() {
    return 0;
  }
}
