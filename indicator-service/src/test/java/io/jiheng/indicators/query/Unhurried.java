package io.jiheng.indicators.query;

import java.time.Duration;

/** Room and time for whatever a test asks. */
record Unhurried() implements ScanConfig {

  @Override
  public int small() {
    return 100;
  }

  @Override
  public int large() {
    return 100;
  }

  @Override
  public int exports() {
    return 100;
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
}
