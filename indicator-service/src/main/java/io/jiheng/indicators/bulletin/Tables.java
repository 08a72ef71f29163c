package io.jiheng.indicators.bulletin;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.contract.CaseFamily;
import io.jiheng.contract.Domain;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Sums;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Groups the cases of a question by field of law, type word and court, each with its figures. */
final class Tables {

  private static final String COURT_ITSELF = "（本级）";

  private final ValueQuery question;
  private final Catalogue catalogue;
  private final Period period;
  private final Source source;

  /** Gives the sums of a question that some indicators need. */
  @FunctionalInterface
  interface Source {
    Sums of(ValueQuery question, Collection<Indicator> indicators);
  }

  /**
   * Makes the tables of a question.
   *
   * @param source of the sums, all of one moment
   */
  Tables(ValueQuery question, Catalogue catalogue, Period period, Source source) {
    this.question = question;
    this.catalogue = catalogue;
    this.period = period;
    this.source = source;
  }

  /** Those of all cases of the question, of any indicator. */
  Figures figures() {
    return figures(question, catalogue.on(period.asOf()));
  }

  /** What the court is called; its code where nobody has named it. */
  String name(String court) {
    return question.tree().court(court).map(Court::name).orElse(court);
  }

  /** By field of law, and within it by type word; those without a case are left out. */
  List<Group> domains() {
    var domains = new ArrayList<Group>();
    for (var domain : Domain.values()) {
      var families = families(domain);
      if (!families.isEmpty()) {
        var only = question.of(new FamilyFilter(Optional.empty(), Optional.of(domain)));
        domains.add(figures(only).group(domain.chineseName(), families));
      }
    }
    return domains;
  }

  private List<Group> families(Domain domain) {
    var families = new ArrayList<Group>();
    for (var family : familiesOf(domain)) {
      var only = question.of(new FamilyFilter(Optional.of(family), Optional.empty()));
      var group = figures(only).group(family.word(), List.of());
      if (group.isAny()) {
        families.add(group);
      }
    }
    return families;
  }

  private static List<CaseFamily> familiesOf(Domain domain) {
    return Stream.concat(CaseFamilies.standard().all().stream(), Stream.of(CaseFamilies.OTHER))
        .filter(family -> family.domain() == domain)
        .toList();
  }

  /** The court itself, and each court directly under it with all those under that. */
  List<Group> courts() {
    if (question.scope() == Scope.COURT) {
      return List.of();
    }
    var courts = new ArrayList<Group>();
    var own = question.over(Scope.COURT, List.of(question.court()));
    courts.add(figures(own).group(name(question.court()) + COURT_ITSELF, List.of()));
    for (var child : question.tree().children(question.court())) {
      var reached = question.tree().subtree(child);
      var below =
          ValueQuery.ofWholeCourt(question.tree(), child)
              .over(reached.size() > 1 ? Scope.SUBTREE : Scope.COURT, reached);
      courts.add(figures(below).group(name(child), List.of()));
    }
    return courts;
  }

  private Figures figures(ValueQuery one) {
    return figures(one, Column.indicators(catalogue, period.asOf()));
  }

  private Figures figures(ValueQuery one, Collection<Indicator> indicators) {
    return new Figures(one, catalogue, period, source.of(one, indicators));
  }
}
