package io.jiheng.indicators.query.slice;

import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtTree;
import io.jiheng.indicators.organization.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says of which courts and cases a value is asked, and as known when.
 *
 * @param tree the court tree as it stands
 * @param courts the court, and those under it where the scope is its subtree
 * @param families of these families only, beside those of the indicator
 * @param targetSets the target sets chosen, by the query or by the court
 * @param knownAt as it was known at this moment 当时已知; absent as it is known now
 * @param since only what is counted on this day or later 当日起计入; absent for all of it
 */
public record ValueQuery(
    String court,
    Scope scope,
    CourtTree tree,
    List<String> courts,
    Slice slice,
    FamilyFilter families,
    List<String> targetSets,
    Optional<Instant> knownAt,
    Optional<LocalDate> since) {

  /**
   * Whether counters can answer it: it cuts nothing away and asks for what is known now.
   *
   * @param terms that are asked for
   */
  public boolean isOfCounters(Collection<Term> terms) {
    return isOfAllCases() && families.isOfCounters(terms);
  }

  /**
   * Whether no case of its families is cut away, none is told as it was known before, and nothing
   * was counted too early.
   */
  public boolean isOfAllCases() {
    return slice.isWhole() && knownAt.isEmpty() && since.isEmpty();
  }

  /** The same query as things are known now, or as they were known at a moment. */
  public ValueQuery knownAt(Optional<Instant> moment) {
    return new ValueQuery(court, scope, tree, courts, slice, families, targetSets, moment, since);
  }

  /** The same query about what is counted on a day or later; all of it where none is given. */
  public ValueQuery since(Optional<LocalDate> day) {
    return new ValueQuery(court, scope, tree, courts, slice, families, targetSets, knownAt, day);
  }

  /** What there is to say of one court: all its cases, held against the targets it has chosen. */
  public static ValueQuery ofWholeCourt(CourtTree tree, String court) {
    return new ValueQuery(
        court,
        Scope.COURT,
        tree,
        List.of(court),
        Slice.WHOLE,
        FamilyFilter.ALL,
        tree.court(court).map(Court::targetSets).orElse(List.of()),
        Optional.empty(),
        Optional.empty());
  }

  /** The same query about another scope, and the courts it reaches. */
  public ValueQuery over(Scope reach, List<String> reached) {
    return new ValueQuery(court, reach, tree, reached, slice, families, targetSets, knownAt, since);
  }

  /** The same query about some families of cases. */
  public ValueQuery of(FamilyFilter some) {
    return new ValueQuery(court, scope, tree, courts, slice, some, targetSets, knownAt, since);
  }

  /** The same query about one court alone. */
  public ValueQuery ofCourt(String one) {
    return new ValueQuery(
        one, Scope.COURT, tree, List.of(one), slice, families, targetSets, knownAt, since);
  }

  /** The same query about another cut. */
  public ValueQuery cut(Slice other) {
    return new ValueQuery(court, scope, tree, courts, other, families, targetSets, knownAt, since);
  }
}
