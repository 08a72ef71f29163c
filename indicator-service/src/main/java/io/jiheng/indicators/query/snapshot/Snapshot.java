package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.store.Books;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.CourtCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the counters and books of one moment 计数快照: everything answered from it is consistent.
 *
 * @param readAtNanos when it was last found to be up to date, by the JVM's own clock
 * @param rules by which rules they were made
 * @param limits which revision of the limit rules 审限规则 was in force
 * @param counts how far each court is counted
 * @param counters of the courts that have been asked for so far
 * @param books of every court that keeps some
 * @param behind the courts whose counters are not yet by the limit rules in force
 */
public record Snapshot(
    long readAtNanos,
    CountingRules rules,
    long limits,
    Map<String, CourtCount> counts,
    Map<String, CourtCounters> counters,
    Map<String, Books.OfCourt> books,
    Set<String> behind) {

  static final Snapshot NONE =
      new Snapshot(0, new CountingRules(0, 0), 0, Map.of(), Map.of(), Map.of(), Set.of());

  /** What of the books of a query's courts is asked for. */
  public BookSums bookSums(ValueQuery query) {
    return new BookSums(query.courts().stream().map(this::books).toList(), query.slice());
  }

  /** The books of a court; empty where it keeps none. */
  Books.OfCourt books(String court) {
    return books.getOrDefault(court, Books.OfCourt.EMPTY);
  }

  /** How often a court has been counted and its books written in: it tells whether it changed. */
  public long revision(String court) {
    var count = counts.get(court);
    return (count == null ? 0 : count.revision()) + booksRevision(court);
  }

  /** How many events of those courts are counted. */
  public long events(Collection<String> courts) {
    return courts.stream()
        .map(counts::get)
        .filter(Objects::nonNull)
        .mapToLong(CourtCount::events)
        .sum();
  }

  /** How often the books of a court have been written in; 0 where it keeps none. */
  public long booksRevision(String court) {
    return books(court).revision();
  }

  /** Every court that is counted or keeps books. */
  public Set<String> courts() {
    var courts = new TreeSet<>(counts.keySet());
    courts.addAll(books.keySet());
    return courts;
  }

  /** Sums over courts, of the families that pass the filter. */
  public Sums sums(Collection<String> courts, FamilyFilter filter) {
    return (term, window) -> {
      var families = term.families().contains().and(filter::test);
      long sum = 0;
      for (var court : courts) {
        sum +=
            counters.getOrDefault(court, CourtCounters.NONE).sum(term.measure(), window, families);
      }
      return sum;
    };
  }

  /** The days of a window on which anything was filed or closed in a court. */
  public NavigableSet<LocalDate> busyDays(String court, Window.Days window) {
    return counters.getOrDefault(court, CourtCounters.NONE).busyDays(window);
  }

  /** Whether the counters of all those courts are here, as far as they are counted at all. */
  boolean covers(Collection<String> courts) {
    return courts.stream().allMatch(c -> counters.containsKey(c) || !counts.containsKey(c));
  }

  /** The latest moments among those courts; absent where nothing is counted. */
  public Optional<Freshness> freshness(Collection<String> courts) {
    return courts.stream()
        .map(counts::get)
        .filter(Objects::nonNull)
        .filter(c -> c.newestEventTime().isPresent())
        .map(c -> new Freshness(c.newestEventTime().orElseThrow(), c.countedAt(), c.lagMillis()))
        .reduce(Freshness::later);
  }

  /**
   * How fresh an answer is.
   *
   * @param newestEventTime the latest time of an event counted
   * @param countedAt when an event was last counted
   * @param lagMillis how long that event had waited in Kafka
   */
  public record Freshness(Instant newestEventTime, Instant countedAt, long lagMillis) {

    static Freshness later(Freshness a, Freshness b) {
      var newest =
          a.newestEventTime.isAfter(b.newestEventTime) ? a.newestEventTime : b.newestEventTime;
      var last = a.countedAt.isAfter(b.countedAt) ? a : b;
      return new Freshness(newest, last.countedAt, last.lagMillis);
    }
  }
}
