package io.jiheng.indicators.ingest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.measures.Contributions;
import io.jiheng.indicators.store.CaseFiles;
import io.jiheng.indicators.store.CaseRow;
import io.jiheng.indicators.store.Counters;
import io.jiheng.indicators.store.CourtCount;
import io.jiheng.indicators.store.CourtCounts;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.DeadLetters;
import io.jiheng.indicators.store.Duplicates;
import io.jiheng.indicators.store.EventIdentities;
import io.jiheng.indicators.store.EventKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
    var countedAt = clock.instant();
    var firstOfKey = new LinkedHashMap<EventKey, IncomingEvent>();
    var repeated = new ArrayList<IncomingEvent>();
    for (var event : batch.events()) {
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
    letters.addAll(repetitions.conflicts());
    Duplicates.write(connection, repetitions.duplicates());
    var written = DeadLetters.write(connection, letters);
    count(connection, claimedNow, countedAt);
    return new Outcome(claimedNow.size(), repetitions.duplicates().size(), letters, written);
  }

  private void count(Connection connection, Map<EventKey, IncomingEvent> events, Instant countedAt)
      throws SQLException {
    var byCase = new HashMap<CaseNumber, List<IncomingEvent>>();
    for (var event : events.values()) {
      byCase.computeIfAbsent(event.envelope().subject(), n -> new ArrayList<>(2)).add(event);
    }
    if (byCase.isEmpty()) {
      return;
    }
    var rows = CaseFiles.find(connection, byCase.keySet());
    var difference = new Contributions();
    var folded = new ArrayList<CaseFiles.Folded>(byCase.size());
    byCase.forEach(
        (number, ofCase) -> {
          var row = rows.getOrDefault(number, CaseRow.none(number));
          var change = CaseChange.of(row, ofCase, countedAt);
          difference.subtract(change.before());
          difference.add(change.after().file());
          folded.add(change.after());
        });
    CaseFiles.write(connection, folded);
    var revisions = CourtCounts.advance(connection, steps(events, countedAt));
    Counters.add(connection, difference.byCell(), revisions);
  }

  private static SortedMap<EventKey, String> byKey(Map<EventKey, IncomingEvent> events) {
    var caseNumbers = new TreeMap<EventKey, String>();
    events.forEach((key, event) -> caseNumbers.put(key, event.envelope().subject().toString()));
    return caseNumbers;
  }

  private static SortedMap<String, CourtCount> steps(
      Map<EventKey, IncomingEvent> events, Instant countedAt) {
    var steps = new TreeMap<String, CourtCount>();
    for (var event : events.values()) {
      var court = event.envelope().subject().court();
      var step =
          new CourtCount(
              court,
              0,
              1,
              event.envelope().recorded().time(),
              countedAt,
              Duration.between(event.record().receivedAt(), countedAt).toMillis());
      steps.merge(court, step, CountBatch::both);
    }
    return steps;
  }

  private static CourtCount both(CourtCount a, CourtCount b) {
    var newest =
        a.newestEventTime().isAfter(b.newestEventTime())
            ? a.newestEventTime()
            : b.newestEventTime();
    return new CourtCount(
        a.court(), 0, a.events() + b.events(), newest, a.countedAt(), b.lagMillis());
  }
}
