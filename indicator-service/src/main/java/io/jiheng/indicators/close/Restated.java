package io.jiheng.indicators.close;

import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.value.ClosedMonths.Figure;
import io.jiheng.indicators.query.value.ValueService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Works out what became of closed figures, stage by stage. */
@ApplicationScoped
class Restated {

  private final Courts courts;
  private final ValueService values;

  Restated(Courts courts, ValueService values) {
    this.courts = courts;
    this.values = values;
  }

  /** What is asked of the courts of the close, wherever they stand by now. */
  ValueQuery ofItsCourts(ClosedMonth month) {
    return MonthQuery.of(courts.tree(), month.court(), month.scope(), month.courts());
  }

  /** The stages of closed figures, all of one moment, each with its indicator as defined now. */
  Map<ClosedFigure, Stages> stages(ClosedMonth month, Map<ClosedFigure, Indicator> indicators) {
    var known = ofItsCourts(month);
    var now = MonthQuery.of(courts.tree(), month.court(), month.scope());
    var reached = new TreeSet<>(known.courts());
    reached.addAll(now.courts());
    var snapshot = values.snapshot(reached);
    var asKnown = figures(known, snapshot, month, indicators.values());
    var asNow =
        reached.size() == known.courts().size() && reached.size() == now.courts().size()
            ? asKnown
            : figures(now, snapshot, month, indicators.values());
    var recounted = recounted(known, snapshot, month, indicators);
    var stages = new LinkedHashMap<ClosedFigure, Stages>();
    indicators
        .keySet()
        .forEach(
            closed ->
                stages.put(
                    closed,
                    new Stages(
                        closed.figure(),
                        recounted.getOrDefault(closed, closed.figure()),
                        asKnown.get(closed.code()),
                        asNow.get(closed.code()))));
    return stages;
  }

  /**
   * What was known at the close, counted by the rules of today: of those figures only that are
   * counted differently by now; of all others it is the closed figure, and no file needs reading.
   * The books are not kept by moments: what became of those is charged to their entries.
   */
  private Map<ClosedFigure, Figure> recounted(
      ValueQuery known,
      Snapshot snapshot,
      ClosedMonth month,
      Map<ClosedFigure, Indicator> indicators) {
    var redefined = new LinkedHashMap<ClosedFigure, Indicator>(indicators);
    redefined
        .entrySet()
        .removeIf(
            entry ->
                entry.getValue().formula() instanceof Formula.Ledger
                    || !isRecounted(month, snapshot, entry.getKey(), entry.getValue()));
    if (redefined.isEmpty()) {
      return Map.of();
    }
    var atClose = known.knownAt(Optional.of(month.closedAt()));
    var figures = figures(atClose, snapshot, month, redefined.values());
    var recounted = new HashMap<ClosedFigure, Figure>();
    redefined.forEach(
        (closed, indicator) ->
            recounted.put(
                closed,
                indicator.formula() instanceof Formula.PerJudge
                    ? withHeadcount(closed.figure(), figures.get(closed.code()))
                    : figures.get(closed.code())));
    return recounted;
  }

  private Map<String, Figure> figures(
      ValueQuery query, Snapshot snapshot, ClosedMonth month, Collection<Indicator> indicators) {
    var figures = new HashMap<String, Figure>();
    if (!indicators.isEmpty()) {
      values
          .evaluate(query, snapshot, asOf -> indicators, List.of(month.asOf()))
          .forEach(
              answer -> figures.put(answer.indicator().code(), Figure.of(answer.evaluation())));
    }
    return figures;
  }

  private static Figure withHeadcount(Figure closed, Figure recounted) {
    return closed.numerator().compareTo(recounted.numerator()) == 0
        ? closed
        : new Figure(recounted.numerator(), closed.denominator(), recounted.value());
  }

  /**
   * Former tables of limits and calendars are not kept: both sides are reckoned by those of now.
   */
  private static boolean isRecounted(
      ClosedMonth month, Snapshot snapshot, ClosedFigure closed, Indicator indicator) {
    return month.rulesVersion() != Rules.VERSION
        || month.limitsRevision() != snapshot.limits()
        || !closed.definition().equals(Definitions.of(indicator));
  }
}
