package io.jiheng.indicators.query.restatement;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.files.CourtReading;
import io.jiheng.indicators.query.files.CourtScans;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.members.Member;
import io.jiheng.indicators.query.members.Members;
import io.jiheng.indicators.query.slice.TermFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what events counted after a moment changed 迟到变动: the members of sums that were known
 * otherwise at it. The files are gone through once, and nothing of them is kept but what changed. A
 * file of which nothing was counted since is not folded: both sides are by the same rules, so it
 * cannot differ.
 */
@ApplicationScoped
public class LateChanges {

  private static final Comparator<LateChange> ORDER =
      Comparator.comparing(LateChange::change, Restatement.Change.ORDER);

  private final Transactions transactions;
  private final CourtScans scans;

  LateChanges(Transactions transactions, CourtScans scans) {
    this.transactions = transactions;
    this.scans = scans;
  }

  /**
   * A case or item that is known otherwise.
   *
   * @param courts to whose figures it adds: the court of its file, or that of its origin
   */
  public record LateChange(Restatement.Change change, Set<String> courts) {}

  /** Tells the changes of several sums one by one, in no order. */
  public <K> void forEach(
      ValueQuery query,
      Map<K, List<Term>> sums,
      LocalDate asOf,
      Instant moment,
      BiConsumer<K, LateChange> action) {
    forEach(
        query,
        moment,
        file ->
            sums.forEach(
                (sum, terms) ->
                    file.changes(terms, asOf).forEach(change -> action.accept(sum, change))));
  }

  /** As many of the first changes in the order of their files as are wanted. */
  public static FirstInOrder<LateChange> first(int wanted) {
    return new FirstInOrder<>(wanted, ORDER);
  }

  /** Which of the sums have changes, also where they cancel each other out. */
  public <K> Set<K> changed(
      ValueQuery query, Map<K, List<Term>> sums, LocalDate asOf, Instant moment) {
    var unchanged = new HashMap<>(sums);
    forEach(
        query,
        moment,
        file -> unchanged.values().removeIf(terms -> !file.changes(terms, asOf).isEmpty()));
    var changed = new HashSet<>(sums.keySet());
    changed.removeAll(unchanged.keySet());
    return changed;
  }

  @FunctionalInterface
  private interface LateFileAction {
    void accept(LateFile file);
  }

  private void forEach(ValueQuery query, Instant moment, LateFileAction action) {
    var courts = Set.copyOf(query.courts());
    scans.answer(
        query.courts(),
        time -> {
          CourtReading.ofEach(
              transactions,
              time,
              courts,
              (connection, limits, court) -> {
                FileRows.ofCourt(
                    connection,
                    court,
                    courts,
                    row -> {
                      time.step();
                      LateFile.of(row, moment, limits, query, courts).ifPresent(action::accept);
                    });
                return true;
              });
          return true;
        });
  }

  private record Side(Dossier dossier, List<Contribution> contributions) {}

  private record LateFile(Side then, Side now) {

    static Optional<LateFile> of(
        FileRow row, Instant moment, LimitRules limits, ValueQuery query, Set<String> courts) {
      return row.isCountedAfter(moment)
          ? Optional.of(
              new LateFile(
                  side(row.foldKnownAt(moment), limits, query, courts),
                  side(row.fold(), limits, query, courts)))
          : Optional.empty();
    }

    List<LateChange> changes(List<Term> terms, LocalDate asOf) {
      return Restatement.between(
              now.dossier.key(), members(then, terms, asOf), members(now, terms, asOf))
          .stream()
          .map(change -> new LateChange(change, courts(terms, asOf)))
          .toList();
    }

    private Set<String> courts(List<Term> terms, LocalDate asOf) {
      return Stream.concat(then.contributions.stream(), now.contributions.stream())
          .filter(
              one ->
                  terms.stream()
                      .anyMatch(term -> TermFilter.takes(term, term.window().of(asOf), one)))
          .map(one -> one.cell().court())
          .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Member> members(Side side, List<Term> terms, LocalDate asOf) {
      return Members.ofFile(side.dossier, side.contributions, terms, asOf);
    }

    private static Side side(
        Dossier dossier, LimitRules limits, ValueQuery query, Set<String> courts) {
      return new Side(dossier, CaseFileScan.asked(dossier, limits, query, courts));
    }
  }
}
