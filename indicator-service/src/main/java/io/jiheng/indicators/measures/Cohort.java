package io.jiheng.indicators.measures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What began in a calendar year 当年发生的. A share of it that something else happened to is counted
 * from the day on which both hold, and only within that year.
 */
record Cohort(LocalDate beganOn) {

  static Cohort of(LocalDate beganOn) {
    return new Cohort(beganOn);
  }

  /** The day from which it counts; absent where the second fact came in a later year. */
  Optional<LocalDate> joinedOn(LocalDate happenedOn) {
    var day = happenedOn.isAfter(beganOn) ? happenedOn : beganOn;
    return day.getYear() == beganOn.getYear() ? Optional.of(day) : Optional.empty();
  }
}
