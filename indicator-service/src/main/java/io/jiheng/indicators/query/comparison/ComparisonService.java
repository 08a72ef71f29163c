package io.jiheng.indicators.query.comparison;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.ValueService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** Compares a value with earlier ones 同比、环比 and projects it 推算, all from one snapshot. */
@ApplicationScoped
public class ComparisonService {

  private final ValueService values;

  ComparisonService(ValueService values) {
    this.values = values;
  }

  /** How a value stands to that of an earlier day. */
  public record Earlier(LocalDate asOf, Comparison comparison) {}

  /**
   * A value beside earlier ones.
   *
   * @param lastYear on the same day of last year 同比
   * @param before at the end of the period before 环比
   */
  public record Compared(Evaluation now, Earlier lastYear, Earlier before) {}

  /** A value, and where it will stand at the end of its month and of its year. */
  public record Projected(Evaluation now, Projection monthEnd, Projection yearEnd) {}

  /** Compares the value of a day with that of last year and that of the period before. */
  public Compared compare(ValueQuery query, Indicator indicator, LocalDate asOf, Step by) {
    var lastYear = asOf.minusYears(1);
    var before = by.endBefore(asOf);
    var sums = values.sums(query, values.snapshot(query), List.of(indicator), lastYear);
    var now = Evaluation.of(indicator, asOf, sums);
    return new Compared(
        now,
        new Earlier(
            lastYear,
            Comparison.of(indicator.unit(), now, Evaluation.of(indicator, lastYear, sums))),
        new Earlier(
            before, Comparison.of(indicator.unit(), now, Evaluation.of(indicator, before, sums))));
  }

  /** Projects the value of a day at the pace of the days before it. */
  public Projected project(ValueQuery query, Indicator indicator, LocalDate asOf) {
    var first = asOf.minusDays(Projection.PACE_DAYS);
    var sums = values.sums(query, values.snapshot(query), List.of(indicator), first);
    return new Projected(
        Evaluation.of(indicator, asOf, sums),
        Projection.of(indicator, asOf, YearMonth.from(asOf).atEndOfMonth(), sums),
        Projection.of(
            indicator, asOf, YearMonth.of(asOf.getYear(), Month.DECEMBER).atEndOfMonth(), sums));
  }
}
