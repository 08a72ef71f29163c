package io.jiheng.sample.docket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Decides which cases a court closes in a year, and when 全年结案: exactly as many as the year's {@link
 * Volume} says, in exactly as many days as its mean asks for.
 */
final class YearOfClosings {

  private static final int TUNING_STEPS = 24;
  private static final int BACKLOG_DAYS = 75;
  private static final int RUSH_DAYS = 130;

  private final int year;
  private final Volume volume;
  private final Map<FamilyTraits, List<PlannedCase>> alive;

  /**
   * @param alive old and newly filed cases by family; cancelled ones not among them
   */
  YearOfClosings(int year, Volume volume, Map<FamilyTraits, List<PlannedCase>> alive) {
    this.year = year;
    this.volume = volume;
    this.alive = alive;
  }

  /** Closes what is to be closed; the others stay open. */
  void close(Chance chance) {
    long days = volume.daysOf(close(tunedPace()).size());
    DayTuning.tune(closedCases(), days, year, chance);
    alive.forEach((family, cases) -> OutcomeDeck.deal(family, closed(cases), chance));
  }

  private double tunedPace() {
    double quick = 0.05;
    double slow = 6;
    for (int step = 0; step < TUNING_STEPS; step++) {
      double middle = (quick + slow) / 2;
      var closed = close(middle);
      long days = closed.stream().mapToLong(c -> c.closedOn() - c.filedOn()).sum();
      if (days < volume.daysOf(closed.size())) {
        quick = middle;
      } else {
        slow = middle;
      }
    }
    return (quick + slow) / 2;
  }

  private List<PlannedCase> close(double pace) {
    alive.forEach(
        (family, cases) -> {
          cases.sort(
              Comparator.comparingInt((PlannedCase c) -> c.endsAt(pace))
                  .thenComparingInt(PlannedCase::year)
                  .thenComparingInt(PlannedCase::serial));
          int count = volume.families().get(family.word()).closed();
          for (int i = 0; i < cases.size(); i++) {
            cases.get(i).closeOn(i < count ? closingDay(cases.get(i), pace) : PlannedCase.OPEN);
          }
        });
    return closedCases();
  }

  private int closingDay(PlannedCase planned, double pace) {
    int first = Math.max(planned.filedOn(), Workdays.firstOf(year));
    int last = Workdays.lastOf(year);
    double edge = planned.haste() * planned.haste();
    int day = planned.endsAt(pace);
    if (day < first) {
      day = first + (int) (edge * BACKLOG_DAYS);
    } else if (day > last) {
      day = last - (int) (planned.haste() * Math.min(RUSH_DAYS, last - first));
    }
    int workday = Workdays.previousOrSame(day);
    return workday >= first ? workday : Workdays.nextOrSame(day);
  }

  private List<PlannedCase> closedCases() {
    var all = new ArrayList<PlannedCase>();
    alive.values().forEach(cases -> all.addAll(closed(cases)));
    return all;
  }

  private static List<PlannedCase> closed(List<PlannedCase> cases) {
    return cases.stream().filter(c -> c.closedOn() != PlannedCase.OPEN).toList();
  }
}
