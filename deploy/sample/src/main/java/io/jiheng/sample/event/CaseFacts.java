package io.jiheng.sample.event;

import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.FamilyTraits;
import io.jiheng.sample.docket.Imperfections;
import io.jiheng.sample.docket.PlannedCase;
import java.time.LocalDate;

/** A planned case and the court it lies at: what its episodes are told from. */
record CaseFacts(PlannedCase plan, CourtHouse house, Imperfections imperfections, long seed) {

  /** What an episode leaves to chance; episodes do not disturb each other. */
  Chance chance(String episode) {
    return Chance.of(seed, house.code() + "/" + plan.key() + "/" + episode);
  }

  FamilyTraits family() {
    return plan.family();
  }

  /** The seat that the case is first assigned to. */
  Roster.Seat firstSeat() {
    return house.roster().seat(family(), chance("seat"));
  }

  /** The last day of the year it is filed in. */
  int endOfFilingYear() {
    return (int) LocalDate.ofEpochDay(plan.filedOn()).withMonth(12).withDayOfMonth(31).toEpochDay();
  }

  /** Whether it outlives the year it is filed in. */
  boolean pendingAtYearEnd() {
    return plan.closedOn() > endOfFilingYear();
  }

  /**
   * How many days after filing things may happen to it that presuppose an open case. Depends on
   * nothing after the year of filing, so that leaving out later years changes nothing before.
   */
  int openDays() {
    int end = pendingAtYearEnd() ? endOfFilingYear() : plan.closedOn();
    int days = end - plan.filedOn();
    return plan.cancelled() ? Math.min(days, Cancellation.EARLIEST) : days;
  }
}
