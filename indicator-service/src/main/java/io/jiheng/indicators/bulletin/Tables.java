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

/**
 * Groups the cases that are asked for by field of law, type word and court, each with its figures.
 */
final class Tables {

  private static final String COURT_ITSELF = "（本级）";

  private final ValueQuery query;
  private final Catalogue catalogue;
  private final Period period;
  private final Source source;

  /** Gives the sums of a query that some indicators need. */
  @FunctionalInterface
  interface Source {
    Sums of(ValueQuery query, Collection<Indicator> indicators);
  }

  /**
   * Makes the tables of a query.
   *
   * @param source of the sums, all of one moment
   */
  Tables(ValueQuery query, Catalogue catalogue, Period period, Source source) {
    this.query = query;
    this.catalogue = catalogue;
    this.period = period;
    this.source = source;
  }

  /** Those of all cases of the query, of any indicator. */
  Figures figures() {
    return figures(query, catalogue.on(period.asOf()));
  }

  /** What the court is called; its code where nobody has named it. */
  String name(String court) {
    return query.tree().court(court).map(Court::name).orElse(court);
  }

  /** By field of law, and within it by type word; those without a case are left out. */
  List<Group> domains() {
    var domains = new ArrayList<Group>();
    for (var domain : Domain.values()) {
      var families = families(domain);
      if (!families.isEmpty()) {
        var only = query.of(new FamilyFilter(Optional.empty(), Optional.of(domain)));
        domains.add(figures(only).group(domain.chineseName(), families));
      }
    }
    return domains;
  }

  private List<Group> families(Domain domain) {
    var families = new ArrayList<Group>();
    for (var family : familiesOf(domain)) {
      var only = query.of(new FamilyFilter(Optional.of(family), Optional.empty()));
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
    if (query.scope() == Scope.COURT) {
      return List.of();
    }
    var courts = new ArrayList<Group>();
    var own = query.over(Scope.COURT, List.of(query.court()));
    courts.add(figures(own).group(name(query.court()) + COURT_ITSELF, List.of()));
    for (var child : query.tree().children(query.court())) {
      var reached = query.tree().subtree(child);
      var below =
          ValueQuery.ofWholeCourt(query.tree(), child)
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
