package io.jiheng.indicators.close;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.close.Adjustment.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The adjustments 关账后调整 to a close: found by comparing, so that none can be left out. */
@ApplicationScoped
public class Adjustments {

  private final Catalogue catalogue;
  private final Restated restated;
  private final AdjustedCases cases;

  Adjustments(Catalogue catalogue, Restated restated, AdjustedCases cases) {
    this.catalogue = catalogue;
    this.restated = restated;
    this.cases = cases;
  }

  /** Every closed value that is another one now, or has other cases, in the order of the close. */
  public List<Adjustment> of(PeriodClose close, ClosedMonth month) {
    return of(close, month, month.values(), cases.changed(month));
  }

  /**
   * The adjustment of one indicator; nothing where it is as it was closed, or was not closed.
   *
   * @param otherCases whether it has cases that were known otherwise at the close
   */
  public Optional<Adjustment> of(
      PeriodClose close, ClosedMonth month, String indicator, boolean otherCases) {
    var value = month.value(indicator).stream().toList();
    return of(close, month, value, otherCases ? Set.of(indicator) : Set.of()).stream().findFirst();
  }

  private List<Adjustment> of(
      PeriodClose close, ClosedMonth month, List<ClosedFigure> values, Set<String> otherCases) {
    var indicators = new LinkedHashMap<ClosedFigure, Indicator>();
    for (var closed : values) {
      catalogue
          .indicator(closed.code())
          .ifPresent(found -> indicators.put(closed, found.on(month.asOf())));
    }
    var stages = restated.stages(month, indicators);
    return values.stream()
        .flatMap(
            closed ->
                indicators.containsKey(closed)
                    ? adjustment(
                        close,
                        closed,
                        indicators.get(closed),
                        stages.get(closed).withCases(otherCases.contains(closed.code())))
                        .stream()
                    : Stream.of(withdrawn(close, closed)))
        .toList();
  }

  private static Optional<Adjustment> adjustment(
      PeriodClose close, ClosedFigure closed, Indicator indicator, Stages stages) {
    return Optional.of(stages)
        .filter(Stages::isChanged)
        .map(
            changed ->
                new Adjustment(
                    close.adjustment(closed.code()),
                    closed,
                    Optional.of(changed.now()),
                    changed.byRules(),
                    changed.byRecords(),
                    changed.byCourts(),
                    changed.causes(indicator.formula(), redefined(closed, indicator))));
  }

  private static boolean redefined(ClosedFigure closed, Indicator indicator) {
    return !closed.definition().equals(Definitions.of(indicator));
  }

  private static Adjustment withdrawn(PeriodClose close, ClosedFigure closed) {
    return new Adjustment(
        close.adjustment(closed.code()),
        closed,
        Optional.empty(),
        Difference.NONE,
        Difference.NONE,
        Difference.NONE,
        EnumSet.of(AdjustmentCause.WITHDRAWN));
  }
}
