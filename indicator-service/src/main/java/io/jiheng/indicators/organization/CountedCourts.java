package io.jiheng.indicators.organization;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How far each court is counted 计数进度, as the counting house tells it. */
@FunctionalInterface
public interface CountedCourts {

  /** Every court that was counted, named or not, by its code. */
  Map<String, Counted> byCode();

  /**
   * How far a court is counted.
   *
   * @param newestEventTime the latest time of an event counted; absent where only cases of other
   *     courts are charged to it
   */
  record Counted(long events, Optional<Instant> newestEventTime) {}
}
