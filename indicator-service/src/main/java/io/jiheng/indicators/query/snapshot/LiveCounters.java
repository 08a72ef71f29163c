package io.jiheng.indicators.query.snapshot;

import io.jiheng.indicators.counting.ForFigures;
import io.jiheng.indicators.measures.Amounts;
import io.jiheng.indicators.store.Books;
import io.jiheng.indicators.store.Counters;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.CourtCount;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.DatabaseException;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.LimitsRevision;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the counters in memory, and brings them up to date from the database when somebody asks and
 * they are older than a moment. Only cells that changed are read, so reads cost the same however
 * long the history.
 */
@ApplicationScoped
class LiveCounters {

  private static final long FRESH_NANOS = Duration.ofMillis(25).toNanos();
  private static final long STALE_NANOS = Duration.ofMillis(250).toNanos();

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Transactions transactions;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Snapshot snapshot = Snapshot.NONE;

  LiveCounters(@ForFigures Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A snapshot with the counters of those courts, at most a quarter of a second old and usually
   * much younger: while one caller brings it up to date, the others are answered from the former
   * one.
   */
  Snapshot snapshot(Collection<String> courts) {
    var known = snapshot;
    if (known != Snapshot.NONE && known.covers(courts)) {
      var age = System.nanoTime() - known.readAtNanos();
      if (age < FRESH_NANOS) {
        return known;
      }
      if (age < STALE_NANOS) {
        return refreshing.tryLock() ? refreshLocked(known, courts) : known;
      }
    }
    takeTurn();
    return refreshLocked(known, courts);
  }

  /** A snapshot with the counters of those courts, read after this was asked. */
  Snapshot latest(Collection<String> courts) {
    takeTurn();
    return refreshLocked(snapshot, courts);
  }

  /** The snapshot that was read last; none is read but where there was none. */
  Snapshot atHand() {
    var known = snapshot;
    return known == Snapshot.NONE ? snapshot(Set.of()) : known;
  }

  /** Nobody waits for longer for who waits for the database. */
  private void takeTurn() {
    try {
      if (refreshing.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new DatabaseException(new SQLTransientException("the counters are not read in time"));
  }

  private Snapshot refreshLocked(Snapshot seen, Collection<String> courts) {
    try {
      if (snapshot == seen || !snapshot.covers(courts)) {
        snapshot = transactions.query(connection -> read(connection, courts));
      }
      return snapshot;
    } finally {
      refreshing.unlock();
    }
  }

  private Snapshot read(Connection connection, Collection<String> courts) throws SQLException {
    var former = snapshot;
    var readAt = System.nanoTime();
    var rules = CountingRules.read(connection);
    var counts = new HashMap<String, CourtCount>();
    CourtCounts.all(connection).forEach(count -> counts.put(count.court(), count));
    var wanted = new HashSet<>(former.counters().keySet());
    wanted.addAll(courts);
    wanted.retainAll(counts.keySet());
    var behind = new HashMap<String, Long>();
    for (var court : wanted) {
      var held = former.counters().getOrDefault(court, CourtCounters.NONE).revision();
      if (held != counts.get(court).revision()) {
        behind.put(court, held);
      }
    }
    var counters = new HashMap<>(former.counters());
    if (!behind.isEmpty()) {
      changes(connection, behind)
          .forEach(
              (court, changed) ->
                  counters.merge(
                      court,
                      CourtCounters.NONE.with(counts.get(court).revision(), changed),
                      (held, ignored) -> held.with(counts.get(court).revision(), changed)));
    }
    return new Snapshot(
        readAt,
        rules,
        LimitsRevision.read(connection),
        Map.copyOf(counts),
        Map.copyOf(counters),
        books(connection, former.books()),
        Set.copyOf(LimitsBehind.read(connection).keySet()));
  }

  private static Map<String, Books.OfCourt> books(
      Connection connection, Map<String, Books.OfCourt> former) throws SQLException {
    var revisions = Books.revisions(connection);
    var changed =
        revisions.keySet().stream()
            .filter(
                court ->
                    former.getOrDefault(court, Books.OfCourt.EMPTY).revision()
                        != revisions.get(court))
            .toList();
    if (changed.isEmpty()) {
      return former;
    }
    var books = new HashMap<>(former);
    books.putAll(Books.read(connection, changed, revisions));
    return Map.copyOf(books);
  }

  /** By court, type word and epoch day; a court without a changed cell is there too, empty. */
  private static Map<String, Map<String, SortedMap<Integer, Amounts>>> changes(
      Connection connection, Map<String, Long> behind) throws SQLException {
    var changes = new HashMap<String, Map<String, SortedMap<Integer, Amounts>>>();
    behind.keySet().forEach(court -> changes.put(court, new HashMap<>()));
    Counters.changedSince(
        connection,
        behind,
        (cell, amounts) ->
            changes
                .get(cell.court())
                .computeIfAbsent(cell.family(), f -> new TreeMap<>())
                .put(Math.toIntExact(cell.day().toEpochDay()), amounts));
    return changes;
  }
}
