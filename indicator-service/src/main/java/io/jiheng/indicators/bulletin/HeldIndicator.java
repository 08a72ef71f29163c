package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.query.value.Standing;
import java.util.Optional;

/**
 * An indicator held against the target or the schedule that holds for the court 指标对照.
 *
 * @param applicable the row of the target set; absent where none has the indicator
 * @param gap to the floor of the month; absent without a schedule or a value
 */
public record HeldIndicator(
    Indicator indicator,
    Figure figure,
    Optional<Catalogue.Applicable> applicable,
    Optional<Schedule.Gap> gap,
    Standing standing) {

  /** Whether there is something to hold it against. */
  boolean isHeld() {
    return applicable
        .map(Catalogue.Applicable::row)
        .filter(row -> row.target().isPresent() || row.schedule().isPresent())
        .isPresent();
  }
}
