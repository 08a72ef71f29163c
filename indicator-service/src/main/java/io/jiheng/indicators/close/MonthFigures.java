package io.jiheng.indicators.close;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Catalogue.Applicable;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.value.ValueAnswer;
import io.jiheng.indicators.query.value.ValueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values of all indicators, as a close keeps them. */
@ApplicationScoped
class MonthFigures {

  private final ValueService values;
  private final Catalogue catalogue;

  MonthFigures(ValueService values, Catalogue catalogue) {
    this.values = values;
    this.catalogue = catalogue;
  }

  /** The values, and by which revision of the limit rules they were counted. */
  record Counted(List<ClosedFigure> values, long limitsRevision) {}

  /** The values as they stand when this is asked; the transaction that asks only waits for them. */
  @Transactional(TxType.NOT_SUPPORTED)
  Counted now(ValueQuery query, LocalDate asOf) {
    var snapshot = values.latest(query);
    var figures =
        values.evaluate(query, snapshot, catalogue::on, List.of(asOf)).stream()
            .map(answer -> figure(query, answer))
            .toList();
    return new Counted(figures, snapshot.limits());
  }

  /** What the values are made by. */
  String catalogueHash() {
    return Definitions.of(catalogue);
  }

  private ClosedFigure figure(ValueQuery query, ValueAnswer.Value answer) {
    var indicator = answer.indicator();
    var evaluation = answer.evaluation();
    return new ClosedFigure(
        indicator.code(),
        indicator.chineseName(),
        indicator.symbol(),
        indicator.calibre().version(),
        Definitions.of(indicator),
        indicator.citation().document(),
        indicator.citation().number(),
        catalogue
            .targetOf(indicator, query.targetSets(), answer.asOf())
            .flatMap(MonthFigures::target),
        evaluation.numerator(),
        evaluation.denominator(),
        evaluation.printed(),
        evaluation.reason().map(reason -> reason.in(Locale.CHINESE)));
  }

  private static Optional<ClosedFigure.TargetHeld> target(Applicable applicable) {
    return applicable
        .row()
        .target()
        .map(
            target ->
                new ClosedFigure.TargetHeld(
                    applicable.set().code(),
                    applicable.set().document(),
                    applicable.row().number(),
                    target.comparison().sign(),
                    target.value(),
                    target.upTo()));
  }
}
