package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.value.ClosedMonths;
import io.jiheng.indicators.query.value.ClosedMonths.Closed;
import io.jiheng.indicators.query.value.Standing;
import io.jiheng.indicators.query.value.ValueAnswer;
import io.jiheng.indicators.query.value.rest.ValueResponse.ClosedResponse;
import io.jiheng.indicators.query.value.rest.ValueResponse.FreshnessResponse;
import io.jiheng.indicators.query.value.rest.ValueResponse.ScheduleResponse;
import io.jiheng.indicators.query.value.rest.ValueResponse.TargetResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes values as they go over HTTP: with names, target, schedule, close and freshness. */
@ApplicationScoped
class ValueResponses {

  private final Catalogue catalogue;

  ValueResponses(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The values of an answer. */
  List<ValueResponse> of(
      ValueQuery query, ValueAnswer answer, FreshnessResponse freshness, Locale language) {
    var closed = answer.closed();
    return answer.values().stream()
        .map(value -> of(query, freshness, closed, value, language))
        .toList();
  }

  private ValueResponse of(
      ValueQuery query,
      FreshnessResponse freshness,
      Optional<Closed> closed,
      ValueAnswer.Value value,
      Locale language) {
    var indicator = value.indicator();
    var evaluation = value.evaluation();
    var applicable = catalogue.targetOf(indicator, query.targetSets(), value.asOf());
    var target = applicable.flatMap(found -> found.row().target());
    var gap = gap(applicable, value);
    var chinese = language.getLanguage().equals("zh");
    return new ValueResponse(
        indicator.code(),
        chinese ? indicator.chineseName() : indicator.englishName(),
        query.court(),
        query.tree().court(query.court()).map(Court::name).orElse(null),
        query.scope(),
        value.asOf(),
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
                        applicable.get().row().dueOn(value.asOf()).orElse(null),
                        applicable.get().set().code(),
                        applicable.get().set().document(),
                        applicable.get().row().number()))
            .orElse(null),
        Standing.of(evaluation.exact(), applicable, value.asOf()),
        gap.map(
                g ->
                    new ScheduleResponse(
                        g.floor(),
                        g.dueOn(),
                        g.gapPoints(),
                        g.gapCases(),
                        applicable.get().set().code()))
            .orElse(null),
        closed.flatMap(month -> closed(month, value)).orElse(null),
        freshness);
  }

  /** What the close holds of this indicator; nothing of one that is younger than the close. */
  private static Optional<ClosedResponse> closed(Closed month, ValueAnswer.Value value) {
    return Optional.ofNullable(month.figures().get(value.indicator().code()))
        .map(
            figure ->
                new ClosedResponse(
                    month.id(),
                    month.closedAt(),
                    figure.numerator(),
                    figure.denominator().orElse(null),
                    figure.value().orElse(null),
                    !figure.isSameAs(ClosedMonths.Figure.of(value.evaluation()))));
  }

  /** How fresh and complete an answer is; null where nothing is counted. */
  static FreshnessResponse freshness(ValueAnswer answer) {
    return answer
        .freshness()
        .map(
            fresh ->
                new FreshnessResponse(
                    fresh.counted().newestEventTime(),
                    fresh.counted().countedAt(),
                    BigDecimal.valueOf(fresh.counted().lagMillis(), 3),
                    fresh.silentCourts().isEmpty() ? null : fresh.silentCourts()))
        .orElse(null);
  }

  private static Optional<Schedule.Gap> gap(
      Optional<Catalogue.Applicable> applicable, ValueAnswer.Value value) {
    return applicable
        .flatMap(found -> found.row().schedule())
        .flatMap(
            schedule ->
                value.evaluation().exact().flatMap(exact -> schedule.gap(exact, value.asOf())));
  }
}
