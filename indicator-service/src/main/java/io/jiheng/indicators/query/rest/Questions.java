package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.TargetSet;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Versions;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.DayParam;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.FamilyFilter;
import io.jiheng.indicators.query.Part;
import io.jiheng.indicators.query.Question;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** From parameters to questions: checked, and only of courts that the caller may read. */
@ApplicationScoped
class Questions {

  private final Courts courts;
  private final CourtAccess access;
  private final Catalogue catalogue;
  private final Clock clock;

  Questions(Courts courts, CourtAccess access, Catalogue catalogue, Clock clock) {
    this.courts = courts;
    this.access = access;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  Question of(ScopeParams scope, SliceParams cut) {
    var tree = courts.tree();
    var code = scope.courtCode();
    access.check(tree, code);
    var families =
        FamilyFilter.of(cut.givenFamily())
            .orElseThrow(
                () -> Problem.of(400, "unknown-family").arg("family", cut.family()).exception());
    return new Question(
        code,
        scope.scope(),
        tree,
        scope.courts(tree),
        cut.slice(),
        families,
        targetSets(tree, code, cut.targets()),
        moment(cut.knownAt()),
        Optional.empty());
  }

  /** Which cases are behind a part of an indicator on a day. */
  record Membership(Question question, Indicator indicator, List<Term> terms, LocalDate day) {}

  Membership membership(
      IndicatorParams which, ScopeParams scope, SliceParams cut, MemberParams of) {
    var versions = indicator(which);
    var question = of(scope, cut);
    var day = day("asOf", of.asOf());
    var since = given("since", of.since());
    if (since.filter(day::isBefore).isPresent()) {
      throw Problem.of(400, "span-backwards").arg("from", since.get()).arg("to", day).exception();
    }
    var indicator = versions.on(day);
    return new Membership(question.since(since), indicator, terms(indicator, of.part()), day);
  }

  private static Optional<Instant> moment(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException e) {
      throw Problem.of(400, "invalid-moment").arg("value", text).exception();
    }
  }

  /** The courts of a scope that the caller may read. */
  List<String> courts(ScopeParams scope) {
    return access.courts(courts.tree(), scope);
  }

  /** The versions of an indicator; that one alone where a version is named. */
  Versions indicator(IndicatorParams asked) {
    var code = asked.code();
    var versions =
        catalogue
            .indicator(code)
            .orElseThrow(
                () ->
                    Problem.of(404, "unknown-indicator")
                        .arg("indicator", code)
                        .arg("known", catalogue.codes())
                        .exception());
    return asked.givenVersion().map(name -> version(versions, name)).orElse(versions);
  }

  private static Versions version(Versions versions, String name) {
    return versions
        .named(name)
        .map(Versions::only)
        .orElseThrow(
            () ->
                Problem.of(400, "unknown-version")
                    .arg("version", name)
                    .arg("known", versions.names())
                    .exception());
  }

  /** The terms of a part of an indicator; refused where it has no such part. */
  private static List<Term> terms(Indicator indicator, Part part) {
    var terms = part.terms(indicator);
    if (terms.isEmpty()) {
      throw Problem.of(400, "no-such-part").arg("indicator", indicator.code()).exception();
    }
    return terms;
  }

  /** A day, today in Asia/Shanghai where none is given. */
  LocalDate day(String parameter, String text) {
    return given(parameter, text).orElseGet(() -> LocalDate.now(clock));
  }

  Optional<LocalDate> given(String parameter, String text) {
    return DayParam.given(parameter, text);
  }

  private List<String> targetSets(CourtTree tree, String court, List<String> asked) {
    if (asked == null || asked.isEmpty()) {
      return tree.court(court).map(Court::targetSets).orElse(List.of());
    }
    var known = catalogue.targetSets().stream().map(TargetSet::code).toList();
    for (var set : asked) {
      if (!known.contains(set)) {
        throw Problem.of(400, "unknown-target-set")
            .arg("targetSet", set)
            .arg("known", known)
            .exception();
      }
    }
    return asked;
  }
}
