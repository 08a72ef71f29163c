package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.value.ClosedMonths;
import io.jiheng.indicators.query.value.ClosedMonths.Closed;
import io.jiheng.indicators.query.value.SilentCourts;
import io.jiheng.indicators.query.value.Standing;
import io.jiheng.indicators.query.value.ValueService;
import io.jiheng.indicators.query.value.rest.ValueResponse.ClosedResponse;
import io.jiheng.indicators.query.value.rest.ValueResponse.FreshnessResponse;
import io.jiheng.indicators.query.value.rest.ValueResponse.ScheduleResponse;
import io.jiheng.indicators.query.value.rest.ValueResponse.TargetResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Dresses values for the way out: names, target, schedule, freshness. */
@ApplicationScoped
class ValueResponses {

  private final Catalogue catalogue;
  private final ClosedMonths closedMonths;

  ValueResponses(Catalogue catalogue, ClosedMonths closedMonths) {
    this.catalogue = catalogue;
    this.closedMonths = closedMonths;
  }

  /** The close of the month that ends on that day; none for a cut through the cases. */
  Optional<Closed> closed(ValueQuery query, SliceParams cut, Snapshot snapshot, LocalDate asOf) {
    return cut.givenFamily().isPresent()
        ? Optional.empty()
        : closedMonths.of(query, snapshot, asOf);
  }

  ValueResponse of(
      ValueQuery query,
      FreshnessResponse freshness,
      Optional<Closed> closed,
      ValueService.Answer answer,
      Locale language) {
    var indicator = answer.indicator();
    var evaluation = answer.evaluation();
    var applicable = catalogue.targetOf(indicator, query.targetSets(), answer.asOf());
    var target = applicable.flatMap(found -> found.row().target());
    var gap = gap(applicable, answer);
    var chinese = language.getLanguage().equals("zh");
    return new ValueResponse(
        indicator.code(),
        chinese ? indicator.chineseName() : indicator.englishName(),
        query.court(),
        query.tree().court(query.court()).map(Court::name).orElse(null),
        query.scope(),
        answer.asOf(),
        indicator.calibre().version(),
        indicator.symbol(),
        evaluation.numerator(),
        evaluation.denominator().orElse(null),
        evaluation.printed().orElse(null),
        evaluation.reason().map(reason -> reason.in(language)).orElse(null),
        target
            .map(
                t ->
                    new TargetResponse(
                        t.comparison().sign(),
                        t.value(),
                        t.upTo().orElse(null),
                        applicable.get().row().dueOn(answer.asOf()).orElse(null),
                        applicable.get().set().code(),
                        applicable.get().set().document(),
                        applicable.get().row().number()))
            .orElse(null),
        Standing.of(evaluation.exact(), applicable, answer.asOf()),
        gap.map(
                g ->
                    new ScheduleResponse(
                        g.floor(),
                        g.dueOn(),
                        g.gapPoints(),
                        g.gapCases(),
                        applicable.get().set().code()))
            .orElse(null),
        closed.flatMap(month -> closed(month, answer)).orElse(null),
        freshness);
  }

  /** What the close holds of this indicator; nothing of one that is younger than the close. */
  private static Optional<ClosedResponse> closed(Closed month, ValueService.Answer answer) {
    return Optional.ofNullable(month.figures().get(answer.indicator().code()))
        .map(
            figure ->
                new ClosedResponse(
                    month.id(),
                    month.closedAt(),
                    figure.numerator(),
                    figure.denominator().orElse(null),
                    figure.value().orElse(null),
                    !figure.isSameAs(ClosedMonths.Figure.of(answer.evaluation()))));
  }

  /** How fresh and complete the answer to a query is; null where nothing is counted. */
  static FreshnessResponse freshness(ValueQuery query, Snapshot snapshot, LocalDate asOf) {
    var silent = SilentCourts.among(query.courts(), snapshot, asOf);
    return snapshot
        .freshness(query.courts())
        .map(
            f ->
                new FreshnessResponse(
                    f.newestEventTime(),
                    f.countedAt(),
                    BigDecimal.valueOf(f.lagMillis(), 3),
                    silent.isEmpty() ? null : silent))
        .orElse(null);
  }

  private static Optional<Schedule.Gap> gap(
      Optional<Catalogue.Applicable> applicable, ValueService.Answer answer) {
    return applicable
        .flatMap(found -> found.row().schedule())
        .flatMap(
            schedule ->
                answer.evaluation().exact().flatMap(value -> schedule.gap(value, answer.asOf())));
  }
}
