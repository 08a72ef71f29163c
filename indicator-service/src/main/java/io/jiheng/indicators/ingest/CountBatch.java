package io.jiheng.indicators.ingest;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.measures.Cell;
import io.jiheng.indicators.measures.Contributions;
import io.jiheng.indicators.store.Counters;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.CourtCount;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.DeadLetters;
import io.jiheng.indicators.store.Duplicates;
import io.jiheng.indicators.store.EventIdentities;
import io.jiheng.indicators.store.EventKey;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.FileWrites;
import io.jiheng.indicators.store.LimitsInForce;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts a batch in one transaction: claim identities, fold cases, write them, dead letters, then
 * the counters last, so that they are locked only briefly.
 */
final class CountBatch {

  private final Clock clock;

  CountBatch(Clock clock) {
    this.clock = clock;
  }

  /**
   * What became of a batch.
   *
   * @param deadLetters all of the batch: one repeated after a fault must reach their topic too
   * @param newDeadLetters those written for the first time
   */
  record Outcome(
      int counted, int duplicates, List<DeadLetter> deadLetters, List<DeadLetter> newDeadLetters) {}

  Outcome run(Connection connection, BatchReader.Readings batch) throws SQLException {
    CountingRules.admit(connection);
    var countedAt = clock.instant();
    var judged = SourceVerdicts.of(connection, batch);
    var firstOfKey = new LinkedHashMap<EventKey, IncomingEvent>();
    var repeated = new ArrayList<IncomingEvent>();
    for (var event : judged.events()) {
      if (firstOfKey.putIfAbsent(event.key(), event) != null) {
        repeated.add(event);
      }
    }
    var claimed = EventIdentities.claim(connection, byKey(firstOfKey));
    var claimedNow = new LinkedHashMap<EventKey, IncomingEvent>();
    firstOfKey.forEach(
        (key, event) -> {
          if (claimed.contains(key)) {
            claimedNow.put(key, event);
          } else {
            repeated.add(event);
          }
        });
    var repetitions = Repetitions.of(connection, repeated, claimedNow);
    var letters = new ArrayList<>(batch.unreadable());
    letters.addAll(judged.letters());
    letters.addAll(repetitions.conflicts());
    Duplicates.write(connection, repetitions.duplicates());
    var written = DeadLetters.write(connection, letters);
    count(connection, claimedNow, countedAt);
    return new Outcome(claimedNow.size(), repetitions.duplicates().size(), letters, written);
  }

  private void count(Connection connection, Map<EventKey, IncomingEvent> events, Instant countedAt)
      throws SQLException {
    var byFile = new HashMap<FileKey, List<IncomingEvent>>();
    for (var event : events.values()) {
      byFile.computeIfAbsent(event.envelope().key(), n -> new ArrayList<>(2)).add(event);
    }
    if (byFile.isEmpty()) {
      return;
    }
    var courts = byFile.keySet().stream().map(FileKey::court).collect(Collectors.toSet());
    var limits = LimitsInForce.read(connection, courts);
    var rows = FileRows.find(connection, byFile.keySet());
    var difference = new Contributions();
    var folded = new ArrayList<FileWrites.Folded>(byFile.size());
    byFile.forEach(
        (key, ofFile) -> {
          var row = rows.getOrDefault(key, FileRow.none(key));
          var change = CaseChange.of(row, ofFile, countedAt, limits);
          difference.subtract(change.before());
          difference.add(change.after());
          folded.add(change.written());
        });
    FileWrites.write(connection, folded);
    var cells = difference.byCell();
    var revisions = CourtCounts.advance(connection, steps(events, cells.keySet(), countedAt));
    Counters.add(connection, cells, revisions);
  }

  private static SortedMap<EventKey, String> byKey(Map<EventKey, IncomingEvent> events) {
    var caseNumbers = new TreeMap<EventKey, String>();
    events.forEach((key, event) -> caseNumbers.put(key, event.envelope().key().text()));
    return caseNumbers;
  }

  /** The courts of the events, and those to which their cases are charged. */
  private static SortedMap<String, CourtCount> steps(
      Map<EventKey, IncomingEvent> events, Collection<Cell> cells, Instant countedAt) {
    var steps = new TreeMap<String, CourtCount>();
    for (var event : events.values()) {
      var court = event.envelope().key().court();
      var step =
          new CourtCount(
              court,
              0,
              1,
              Optional.of(happenedBy(countedAt, event)),
              countedAt,
              Duration.between(event.record().receivedAt(), countedAt).toMillis());
      steps.merge(court, step, CountBatch::both);
    }
    for (var cell : cells) {
      steps.computeIfAbsent(
          cell.court(), court -> new CourtCount(court, 0, 0, Optional.empty(), countedAt, 0));
    }
    return steps;
  }

  /** What says it happens in years to come makes no court of today fall silent beside it. */
  private static Instant happenedBy(Instant countedAt, IncomingEvent event) {
    var said = event.envelope().recorded().time();
    return said.isAfter(countedAt) ? countedAt : said;
  }

  private static CourtCount both(CourtCount a, CourtCount b) {
    var newest =
        Stream.concat(a.newestEventTime().stream(), b.newestEventTime().stream())
            .max(Instant::compareTo);
    return new CourtCount(
        a.court(), 0, a.events() + b.events(), newest, a.countedAt(), b.lagMillis());
  }
}
