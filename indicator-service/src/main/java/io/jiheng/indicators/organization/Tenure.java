package io.jiheng.indicators.organization;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That somebody is a quota judge 员额法官 of a court from one day to another, both included.
 *
 * @param judge code of the judge, as case events name him
 * @param to absent while it lasts
 */
public record Tenure(
    String court,
    String judge,
    Optional<String> judgeName,
    Optional<String> department,
    LocalDate from,
    Optional<LocalDate> to) {

  /** How many days of a window it covers, both ends of either included. */
  public long daysWithin(LocalDate first, LocalDate last) {
    var start = from.isAfter(first) ? from : first;
    var end = to.filter(day -> day.isBefore(last)).orElse(last);
    return Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
  }

  /** Whether it would have the same judge on the roster of the same court twice on some day. */
  boolean overlaps(Tenure other) {
    return court.equals(other.court)
        && judge.equals(other.judge)
        && !endsBefore(other.from)
        && !other.endsBefore(from);
  }

  boolean isBackwards() {
    return endsBefore(from);
  }

  /** As ISO 8601 writes it: 2023-01-01/2023-06-30, or 2023-01-01/.. while it lasts. */
  String interval() {
    return from + "/" + to.map(LocalDate::toString).orElse("..");
  }

  private boolean endsBefore(LocalDate day) {
    return to.filter(last -> last.isBefore(day)).isPresent();
  }
}
