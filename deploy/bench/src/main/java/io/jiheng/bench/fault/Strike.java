package io.jiheng.bench.fault;

import io.jiheng.bench.stack.Place;
import java.time.Duration;
import java.util.Locale;

/**
 * One blow of a round.
 *
 * @param after from the start of the round
 * @param span until it is mended
 */
record Strike(Place place, Blow blow, Duration after, Duration span) {

  /** In a line of the report. */
  String said() {
    return String.format(
        Locale.ROOT,
        "%s %s %.1f s after %.1f s",
        place.title(),
        blow.said(),
        span.toMillis() / 1e3,
        after.toMillis() / 1e3);
  }
}
