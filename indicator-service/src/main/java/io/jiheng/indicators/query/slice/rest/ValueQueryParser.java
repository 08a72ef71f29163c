package io.jiheng.indicators.query.slice.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.TargetSet;
import io.jiheng.indicators.catalogue.Versions;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.rest.CourtAccess;
import io.jiheng.indicators.organization.rest.DayParam;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Parses parameters into a query; refuses courts that the caller may not read. */
@ApplicationScoped
public class ValueQueryParser {

  private final Courts courts;
  private final CourtAccess access;
  private final Catalogue catalogue;
  private final Clock clock;

  ValueQueryParser(Courts courts, CourtAccess access, Catalogue catalogue, Clock clock) {
    this.courts = courts;
    this.access = access;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  public ValueQuery of(ScopeParams scope, SliceParams cut) {
    var tree = courts.tree();
    var code = scope.courtCode();
    access.check(tree, code);
    var families =
        FamilyFilter.of(cut.givenFamily())
            .orElseThrow(
                () -> Problem.of(400, "unknown-family").arg("family", cut.family()).exception());
    return new ValueQuery(
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
  public List<String> courts(ScopeParams scope) {
    return access.courts(courts.tree(), scope);
  }

  /** The versions of an indicator; that one alone where a version is named. */
  public Versions indicator(IndicatorParams asked) {
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

  /** A day, today in Asia/Shanghai where none is given. */
  public LocalDate day(String parameter, String text) {
    return given(parameter, text).orElseGet(() -> LocalDate.now(clock));
  }

  public Optional<LocalDate> given(String parameter, String text) {
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
