package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.query.comparison.Step;
import io.jiheng.pattern.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists the days of a series, and refuses a span that is too long or runs backwards. */
public final class SeriesDays {

  private static final int MOST_POINTS = 750;

  private SeriesDays() {}

  /** The last days of the periods from one day to another; weeks end on Sunday. */
  public static List<LocalDate> of(LocalDate from, LocalDate to, Step by) {
    if (from.isAfter(to)) {
      throw Problem.of(400, "span-backwards").arg("from", from).arg("to", to).exception();
    }
    var days = new ArrayList<LocalDate>();
    var end = by.end(from);
    while (end.isBefore(to)) {
      days.add(end);
      if (days.size() >= MOST_POINTS) {
        throw Problem.of(400, "too-many-points").arg("most", MOST_POINTS).exception();
      }
      end = by.end(end.plusDays(1));
    }
    days.add(to);
    return days;
  }
}
