package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.query.slice.Question;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.value.ClosedMonths;
import io.jiheng.indicators.query.value.ClosedMonths.Closed;
import io.jiheng.indicators.query.value.SilentCourts;
import io.jiheng.indicators.query.value.Standing;
import io.jiheng.indicators.query.value.Values;
import io.jiheng.indicators.query.value.rest.ValueAnswer.ClosedAnswer;
import io.jiheng.indicators.query.value.rest.ValueAnswer.FreshnessAnswer;
import io.jiheng.indicators.query.value.rest.ValueAnswer.ScheduleAnswer;
import io.jiheng.indicators.query.value.rest.ValueAnswer.TargetAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Dresses values for the way out: names, target, schedule, freshness. */
@ApplicationScoped
class ValueAnswers {

  private final Catalogue catalogue;
  private final ClosedMonths closedMonths;

  ValueAnswers(Catalogue catalogue, ClosedMonths closedMonths) {
    this.catalogue = catalogue;
    this.closedMonths = closedMonths;
  }

  /** The close of the month that ends on that day; none for a cut through the cases. */
  Optional<Closed> closed(Question question, SliceParams cut, Snapshot snapshot, LocalDate asOf) {
    return cut.givenFamily().isPresent()
        ? Optional.empty()
        : closedMonths.of(question, snapshot, asOf);
  }

  ValueAnswer of(
      Question question,
      FreshnessAnswer freshness,
      Optional<Closed> closed,
      Values.Answer answer,
      Locale language) {
    var indicator = answer.indicator();
    var evaluation = answer.evaluation();
    var applicable = catalogue.targetOf(indicator, question.targetSets(), answer.asOf());
    var target = applicable.flatMap(found -> found.row().target());
    var gap = gap(applicable, answer);
    var chinese = language.getLanguage().equals("zh");
    return new ValueAnswer(
        indicator.code(),
        chinese ? indicator.chineseName() : indicator.englishName(),
        question.court(),
        question.tree().court(question.court()).map(Court::name).orElse(null),
        question.scope(),
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
                    new TargetAnswer(
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
                    new ScheduleAnswer(
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
  private static Optional<ClosedAnswer> closed(Closed month, Values.Answer answer) {
    return Optional.ofNullable(month.figures().get(answer.indicator().code()))
        .map(
            figure ->
                new ClosedAnswer(
                    month.id(),
                    month.closedAt(),
                    figure.numerator(),
                    figure.denominator().orElse(null),
                    figure.value().orElse(null),
                    !figure.isSameAs(ClosedMonths.Figure.of(answer.evaluation()))));
  }

  /** How fresh and complete the answer to a question is; null where nothing is counted. */
  static FreshnessAnswer freshness(Question question, Snapshot snapshot, LocalDate asOf) {
    var silent = SilentCourts.among(question.courts(), snapshot, asOf);
    return snapshot
        .freshness(question.courts())
        .map(
            f ->
                new FreshnessAnswer(
                    f.newestEventTime(),
                    f.countedAt(),
                    BigDecimal.valueOf(f.lagMillis(), 3),
                    silent.isEmpty() ? null : silent))
        .orElse(null);
  }

  private static Optional<Schedule.Gap> gap(
      Optional<Catalogue.Applicable> applicable, Values.Answer answer) {
    return applicable
        .flatMap(found -> found.row().schedule())
        .flatMap(
            schedule ->
                answer.evaluation().exact().flatMap(value -> schedule.gap(value, answer.asOf())));
  }
}
