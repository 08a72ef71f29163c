package io.jiheng.sample.event;

import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.FamilyTraits;
import io.jiheng.sample.docket.Imperfections;
import io.jiheng.sample.docket.PlannedCase;
import java.time.LocalDate;

/** A planned case and the court it lies at: what its episodes are told from. */
record CaseFacts(PlannedCase plan, CourtHouse house, Imperfections imperfections, long seed) {

  /** Days for which a case that stays pending is told of. */
  private static final int LONGEST_FOLLOWED = 400;

  /** What an episode leaves to chance; episodes do not disturb each other. */
  Chance chance(String episode) {
    return Chance.of(seed, house.code() + "/" + plan.key() + "/" + episode);
  }

  FamilyTraits family() {
    return plan.family();
  }

  /** The seat that the case is first assigned to. */
  Roster.Seat firstSeat() {
    return house.roster().seat(plan, chance("seat"));
  }

  /** The last day of the year it is filed in. */
  int endOfFilingYear() {
    return (int) LocalDate.ofEpochDay(plan.filedOn()).withMonth(12).withDayOfMonth(31).toEpochDay();
  }

  /** The last day of the year it is closed in. */
  int endOfClosingYear() {
    return (int)
        LocalDate.ofEpochDay(plan.closedOn()).withMonth(12).withDayOfMonth(31).toEpochDay();
  }

  /** How many days before its closing it was open in the year of the closing. */
  int daysInClosingYear() {
    int day = LocalDate.ofEpochDay(plan.closedOn()).getDayOfYear() - 1;
    return Math.min(day, plan.closedOn() - plan.filedOn());
  }

  /** How many days after filing things may happen to it that presuppose an open case. */
  int openDays() {
    int days = plan.isClosed() ? plan.days() : LONGEST_FOLLOWED;
    return plan.cancelled() ? Cancellation.EARLIEST : days;
  }

  /** The same within the year of filing, so that the counts of a year do not hang on the next. */
  int openDaysInYearOfFiling() {
    int days = Math.min(openDays(), endOfFilingYear() - plan.filedOn());
    return plan.cancelled() ? Math.min(days, Cancellation.EARLIEST) : days;
  }
}
