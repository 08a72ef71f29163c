package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.Values;
import io.jiheng.pattern.problem.Problem;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of an indicator at the ends of the periods of a span. */
@Schema(name = "Series")
public record SeriesAnswer(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "结案率（全年受理口径）") String name,
    @Schema(examples = "冀0283") String court,
    Scope scope,
    @Schema(examples = "2023-01-31") LocalDate from,
    @Schema(examples = "2023-06-30") LocalDate to,
    Step by,
    @Schema(examples = "%") String unit,
    List<Point> points) {

  private static final int MOST_POINTS = 750;

  /** The step of a series 步长. */
  public enum Step {
    DAY,
    WEEK,
    MONTH
  }

  /** One value of a series; its exact parts beside it. */
  @Schema(name = "SeriesPoint")
  public record Point(
      @Schema(examples = "2023-01-31") LocalDate asOf,
      @Schema(examples = "731") BigDecimal numerator,
      @Schema(examples = "9144", nullable = true) BigDecimal denominator,
      @Schema(examples = "7.99", nullable = true) BigDecimal value) {

    static Point of(Values.Answer answer) {
      var evaluation = answer.evaluation();
      return new Point(
          answer.asOf(),
          evaluation.numerator(),
          evaluation.denominator().orElse(null),
          evaluation.printed().orElse(null));
    }
  }

  /** The last days of the periods from one day to another; weeks end on Sunday. */
  static List<LocalDate> days(LocalDate from, LocalDate to, Step by) {
    if (from.isAfter(to)) {
      throw Problem.of(400, "span-backwards").arg("from", from).arg("to", to).exception();
    }
    var days = new ArrayList<LocalDate>();
    var end = end(from, by);
    while (end.isBefore(to)) {
      days.add(end);
      if (days.size() >= MOST_POINTS) {
        throw Problem.of(400, "too-many-points").arg("most", MOST_POINTS).exception();
      }
      end = end(end.plusDays(1), by);
    }
    days.add(to);
    return days;
  }

  /** The last day of the period before the one in which a day lies. */
  static LocalDate endOfPeriodBefore(LocalDate day, Step by) {
    return switch (by) {
      case DAY -> day.minusDays(1);
      case WEEK -> day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
      case MONTH -> day.withDayOfMonth(1).minusDays(1);
    };
  }

  private static LocalDate end(LocalDate day, Step by) {
    return switch (by) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }
}
