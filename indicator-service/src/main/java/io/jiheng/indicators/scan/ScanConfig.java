package io.jiheng.indicators.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How many go through files at once, and for how long 读案限额. */
@ConfigMapping(prefix = "jiheng.scan")
interface ScanConfig {

  /** Questions about courts with few cases, at once. */
  @WithDefault("8")
  int small();

  /** Questions about courts with many, at once; half as many as there are processors if absent. */
  OptionalInt large();

  /** Exports at once; half as many as there are processors if absent. */
  OptionalInt exports();

  /** How many events the courts of a question may have for it to count as small. */
  @WithDefault("50000")
  long smallUpTo();

  /** How long a question waits for its turn. */
  @WithDefault("3S")
  Duration patience();

  /** How long a question may take. */
  @WithDefault("60S")
  Duration longestQuestion();

  /** How long an export may take. */
  @WithDefault("15M")
  Duration longestExport();

  /**
   * While events are counted, a large question or an export rests after each court so many times as
   * long as that took, and its place after the last one; one place after another.
   */
  @WithDefault("1.5")
  double rest();

  /** The same of small questions. */
  @WithDefault("1")
  double restOfSmall();
}
