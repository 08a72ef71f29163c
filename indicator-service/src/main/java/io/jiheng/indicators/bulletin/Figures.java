package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Unit;
import io.jiheng.indicators.query.comparison.Comparison;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Sums;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Evaluates the figures of one query, now and last year, both by the calibre of now. */
final class Figures {

  private final ValueQuery query;
  private final Catalogue catalogue;
  private final Period period;
  private final Sums sums;

  /**
   * Makes them of sums.
   *
   * @param sums of the courts and families of the query
   */
  Figures(ValueQuery query, Catalogue catalogue, Period period, Sums sums) {
    this.query = query;
    this.catalogue = catalogue;
    this.period = period;
    this.sums = sums;
  }

  /** The row of a table. */
  Group group(String name, List<Group> parts) {
    var figures = new EnumMap<Column, Figure>(Column.class);
    for (var column : Column.values()) {
      figures.put(column, figure(column));
    }
    return new Group(name, query.court(), figures, parts);
  }

  private Figure figure(Column column) {
    var indicator = column.indicator(catalogue, period.asOf());
    var unit = column.unit(indicator);
    return new Figure(
        column.of(now(indicator)),
        unit.symbol(),
        Comparison.of(unit, column.of(now(indicator)), column.of(lastYear(indicator))),
        members(indicator, column.part().orElse(Part.NUMERATOR)),
        column.part().isPresent() ? Optional.empty() : members(indicator, Part.DENOMINATOR),
        membersLastYear(indicator, column.part().orElse(Part.NUMERATOR)));
  }

  /** The value of an indicator as a whole. */
  Figure figure(Indicator indicator) {
    Unit unit = indicator.unit();
    return new Figure(
        now(indicator),
        indicator.symbol(),
        Comparison.of(unit, now(indicator), lastYear(indicator)),
        members(indicator, Part.NUMERATOR),
        members(indicator, Part.DENOMINATOR),
        membersLastYear(indicator, Part.NUMERATOR));
  }

  /** The value of an indicator held against what the court has chosen. */
  HeldIndicator held(Indicator indicator) {
    var figure = figure(indicator);
    var exact = figure.value().exact();
    var applicable = catalogue.targetOf(indicator, query.targetSets(), period.asOf());
    return new HeldIndicator(
        indicator,
        figure,
        applicable,
        applicable
            .flatMap(found -> found.row().schedule())
            .flatMap(schedule -> exact.flatMap(value -> schedule.gap(value, period.asOf()))),
        Standing.of(exact, applicable, period.asOf()));
  }

  private Evaluation now(Indicator indicator) {
    return Evaluation.of(indicator, period.asOf(), sums);
  }

  private Evaluation lastYear(Indicator indicator) {
    return Evaluation.of(indicator, period.lastYear(), sums);
  }

  private Optional<String> members(Indicator indicator, Part part) {
    return MembersAddress.of(query, indicator, part, period.asOf());
  }

  private Optional<String> membersLastYear(Indicator indicator, Part part) {
    return MembersAddress.of(query, indicator, part, period.lastYear());
  }
}
