package io.jiheng.indicators.query.comparison;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.Origin;
import io.jiheng.indicators.catalogue.ExactValue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.CountersInForce;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.snapshot.Sums;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.pattern.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ranks the courts, departments or judges of a scope by an indicator 排名, the better first by its
 * direction. Equal values share a rank; who has no value stands last without one.
 */
@ApplicationScoped
public class Ranking {

  /** More than all judges of the largest province. */
  private static final int MOST_RANKED = 50_000;

  private final CountersInForce counters;
  private final CaseFileScan files;

  Ranking(CountersInForce counters, CaseFileScan files) {
    this.counters = counters;
    this.files = files;
  }

  /** What is ranked. */
  public enum Of {
    COURTS,
    DEPARTMENTS,
    JUDGES
  }

  /**
   * One of those ranked.
   *
   * @param rank from 1; absent without a value
   * @param court which court it is, or belongs to
   * @param name of a department or judge; the court's code for a court
   */
  public record Row(Optional<Integer> rank, String court, String name, Evaluation evaluation) {}

  /** Ranks. */
  public List<Row> of(ValueQuery query, Indicator indicator, LocalDate asOf, Of of) {
    var snapshot = counters.snapshot(query.courts());
    var rows = new ArrayList<Row>();
    if (of == Of.COURTS && query.isOfCounters(indicator.formula().terms().toList())) {
      for (var court : query.courts()) {
        var alone = query.ofCourt(court);
        rows.add(
            row(
                new Group(court, court),
                indicator,
                asOf,
                snapshot.sums(alone.courts(), alone.families()).with(snapshot.bookSums(alone))));
      }
    } else {
      groups(query, snapshot, indicator, asOf, of)
          .forEach(
              (group, sums) ->
                  rows.add(
                      row(
                          group,
                          indicator,
                          asOf,
                          sums.with(snapshot.bookSums(group.query(query, of))))));
    }
    return ranked(rows, indicator);
  }

  private record Group(String court, String name) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::court).thenComparing(Group::name);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }

    /** The query about this one alone. */
    ValueQuery query(ValueQuery query, Of of) {
      var alone = query.ofCourt(court);
      return switch (of) {
        case COURTS -> alone;
        case DEPARTMENTS -> alone.cut(query.slice().ofDepartment(name));
        case JUDGES -> alone.cut(query.slice().ofJudge(name));
      };
    }
  }

  /** Those of whom there are cases, and those whom only the books name. */
  private Map<Group, SumsOfDay> groups(
      ValueQuery query, Snapshot snapshot, Indicator indicator, LocalDate asOf, Of of) {
    var terms = indicator.formula().terms().toList();
    var sums = new SumsOfDay.Terms(terms, asOf);
    var groups = new TreeMap<Group, SumsOfDay>();
    for (var court : query.courts()) {
      var books = snapshot.bookSums(query.ofCourt(court));
      Collection<String> named =
          switch (of) {
            case COURTS -> List.of(court);
            case DEPARTMENTS -> books.departments(indicator.formula(), asOf);
            case JUDGES -> books.judges(indicator.formula(), asOf);
          };
      named.forEach(name -> groups.put(new Group(court, name), new SumsOfDay(sums)));
    }
    if (terms.isEmpty()) {
      return groups;
    }
    files.forEach(
        query,
        terms,
        asOf,
        (dossier, contributions) -> {
          for (var contribution : contributions) {
            var name = name(dossier, contribution, of);
            if (name.isPresent()) {
              var group = new Group(contribution.cell().court(), name.get());
              groups.computeIfAbsent(group, g -> admitted(groups, sums)).add(contribution);
            }
          }
        });
    return groups;
  }

  private static SumsOfDay admitted(Map<Group, SumsOfDay> groups, SumsOfDay.Terms sums) {
    if (groups.size() >= MOST_RANKED) {
      throw RefusedException.againstRule("too-many-ranked").with("most", MOST_RANKED);
    }
    return new SumsOfDay(sums);
  }

  private static Optional<String> name(Dossier dossier, Contribution contribution, Of of) {
    if (of == Of.COURTS) {
      return Optional.of(contribution.cell().court());
    }
    if (contribution.charge() == Contribution.Charge.OWN) {
      return of == Of.JUDGES ? dossier.judge() : dossier.department();
    }
    var origin =
        dossier instanceof CaseFile file
            ? file.filing().flatMap(CaseFiled::origin)
            : Optional.<Origin>empty();
    return origin.flatMap(of == Of.JUDGES ? Origin::judge : Origin::department);
  }

  private static Row row(Group group, Indicator indicator, LocalDate asOf, Sums sums) {
    return new Row(
        Optional.empty(), group.court(), group.name(), Evaluation.of(indicator, asOf, sums));
  }

  private static List<Row> ranked(List<Row> rows, Indicator indicator) {
    Comparator<ExactValue> better = ExactValue::compareTo;
    if (indicator.direction() == Indicator.Direction.HIGHER_IS_BETTER) {
      better = better.reversed();
    }
    var byValue =
        Comparator.comparing((Row row) -> row.evaluation().exact().orElseThrow(), better)
            .thenComparing(Row::court)
            .thenComparing(Row::name);
    var sorted =
        rows.stream().filter(r -> r.evaluation().exact().isPresent()).sorted(byValue).toList();
    var ranked = new ArrayList<Row>();
    for (int i = 0; i < sorted.size(); i++) {
      var row = sorted.get(i);
      var value = row.evaluation().exact().orElseThrow();
      var equal =
          i > 0 && sorted.get(i - 1).evaluation().exact().orElseThrow().compareTo(value) == 0;
      var rank = equal ? ranked.get(i - 1).rank() : Optional.of(i + 1);
      ranked.add(new Row(rank, row.court(), row.name(), row.evaluation()));
    }
    rows.stream().filter(r -> r.evaluation().exact().isEmpty()).forEach(ranked::add);
    return ranked;
  }
}
