package io.jiheng.sample.docket;

import java.util.ArrayList;
import java.util.List;

/** Moves closings by a workday here and there until their days add up 校准办案天数. */
final class DayTuning {

  private DayTuning() {}

  /**
   * @param closed cases closed in the year; their closing days change
   * @param days what closing day − filing day is to sum up to
   */
  static void tune(List<PlannedCase> closed, long days, int year, Chance chance) {
    var order = new ArrayList<>(closed);
    chance.shuffle(order);
    long missing = days - closed.stream().mapToLong(c -> c.closedOn() - c.filedOn()).sum();
    boolean moved = true;
    while (missing != 0 && moved) {
      moved = false;
      for (var planned : order) {
        int step = step(planned, missing, year);
        if (step != 0 && Math.abs(step) <= Math.abs(missing)) {
          planned.closeOn(planned.closedOn() + step);
          missing -= step;
          moved = true;
        }
      }
    }
    if (missing != 0) {
      throw new IllegalStateException(
          "the closings of " + year + " cannot be tuned: " + missing + " days are left over");
    }
  }

  private static int step(PlannedCase planned, long missing, int year) {
    int day = planned.closedOn();
    if (missing > 0) {
      int later = Workdays.nextOrSame(day + 1);
      return later <= Workdays.lastOf(year) ? later - day : 0;
    }
    int earlier = Workdays.previousOrSame(day - 1);
    int first = Math.max(planned.filedOn(), Workdays.firstOf(year));
    return missing < 0 && earlier >= first ? earlier - day : 0;
  }
}
