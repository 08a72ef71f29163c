package io.jiheng.indicators.scan;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;

/** Makes places as the tests of those who ask for one want them. */
public final class Places {

  private Places() {}

  /** One place in each lane, and nobody waits for it. */
  public static FileScans one() {
    return with(new ScanLimits(1, 0, Duration.ZERO));
  }

  /** Places and time for whatever a test asks. */
  public static FileScans unhurried() {
    return with(ScanLimits.unhurried());
  }

  /** One place in each lane, which rests all but for ever after any work while somebody counts. */
  public static FileScans resting(CountingPace counting) {
    return new FileScans(
        ScanLimits.resting(Duration.ofHours(1), 1e9), counting, new SimpleMeterRegistry());
  }

  private static FileScans with(ScanLimits limits) {
    return new FileScans(limits, () -> false, new SimpleMeterRegistry());
  }
}
