package io.jiheng.indicators.query.comparison;

import io.jiheng.indicators.catalogue.ExactValue;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.snapshot.Sums;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Projects a value to a later day at the pace of the last 28 days 按近二十八日进度推算, with the working:
 * each sum goes on by what it grew in these days, divided by 28, for every day to come.
 *
 * @param day for which it is projected
 * @param working of each sum of the formula
 * @param exact the projected value; absent where there is nothing to divide by
 */
public record Projection(LocalDate day, List<Working> working, Optional<ExactValue> exact) {

  /** Days of which the pace is taken. */
  public static final int PACE_DAYS = 28;

  /**
   * How one sum goes on.
   *
   * @param now its value at asOf, with its sign
   * @param lastDays what the last 28 days added to it, with its sign
   * @param daysAhead for how many days it goes on
   */
  public record Working(Part part, Term term, long now, long lastDays, long daysAhead) {

    /** The projected sum in twenty-eighths, which keeps it exact. */
    long inTwentyEighths() {
      return now * PACE_DAYS + lastDays * daysAhead;
    }
  }

  /** Projects an indicator from asOf to a later day of the same year. */
  public static Projection of(Indicator indicator, LocalDate asOf, LocalDate day, Sums sums) {
    var working = new ArrayList<Working>();
    for (var part : Part.values()) {
      for (var term : part.terms(indicator)) {
        working.add(working(part, term, asOf, day, sums));
      }
    }
    return new Projection(day, working, exact(indicator, working));
  }

  private static Working working(Part part, Term term, LocalDate asOf, LocalDate day, Sums sums) {
    var sign = term.sign().factor();
    var now = sign * sums.of(term, asOf);
    var last = sign * lastDays(term, asOf, sums);
    var end = lastDayOf(term.window(), day);
    var ahead = end.isAfter(asOf) ? ChronoUnit.DAYS.between(asOf, end) : 0;
    return new Working(part, term, now, last, ahead);
  }

  /** What the last days added: to a flow what happened in them, to a level its change. */
  private static long lastDays(Term term, LocalDate asOf, Sums sums) {
    return switch (term.window()) {
      case BEFORE_YEAR, BEFORE_STATISTICAL_YEAR -> 0;
      case YEAR, STATISTICAL_YEAR ->
          sums.over(term, new Window.Days(asOf.minusDays(PACE_DAYS - 1), asOf));
      case UP_TO_NOW,
          BEFORE_A_YEAR_AGO,
          BEFORE_TWO_YEARS_AGO,
          BEFORE_15_DAYS_AGO,
          BEFORE_30_DAYS_AGO ->
          sums.of(term, asOf) - sums.of(term, asOf.minusDays(PACE_DAYS));
    };
  }

  /** A flow of the statistical year ends with November. */
  private static LocalDate lastDayOf(Window window, LocalDate day) {
    return window == Window.STATISTICAL_YEAR ? window.of(day).to() : day;
  }

  private static Optional<ExactValue> exact(Indicator indicator, List<Working> working) {
    var numerator = sum(working, Part.NUMERATOR);
    var factor = indicator.unit().factor();
    if (indicator.formula() instanceof Formula.Quotient) {
      var denominator = sum(working, Part.DENOMINATOR);
      return denominator > 0
          ? Optional.of(new ExactValue(numerator, denominator, factor))
          : Optional.empty();
    }
    return indicator.formula() instanceof Formula.Count
        ? Optional.of(new ExactValue(numerator, PACE_DAYS, factor))
        : Optional.empty();
  }

  private static long sum(List<Working> working, Part part) {
    return working.stream().filter(w -> w.part() == part).mapToLong(Working::inTwentyEighths).sum();
  }
}
