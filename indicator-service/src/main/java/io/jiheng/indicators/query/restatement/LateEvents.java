package io.jiheng.indicators.query.restatement;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.eventlog.LoggedEvent;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.members.Member;
import io.jiheng.indicators.query.members.Members;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the events that changed a figure after a moment 迟到事件. Those of a file are taken one by one,
 * in the order in which they were counted, and each is charged with what it changed.
 */
@ApplicationScoped
public class LateEvents {

  private final Transactions transactions;

  LateEvents(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * An event that made a difference.
   *
   * @param difference by how much it changed what the case or item adds; never 0
   */
  public record LateEvent(LoggedEvent event, long difference) {}

  /** A case or item that changed, and the events that did it: their differences add up to its. */
  public record Explained(Restatement.Change change, List<LateEvent> events) {}

  /** Explains changes of the sum of some terms by the events counted after a moment. */
  public List<Explained> explain(
      Collection<Restatement.Change> changes,
      ValueQuery query,
      Collection<Term> terms,
      LocalDate asOf,
      Instant moment) {
    var keys = Set.copyOf(changes.stream().map(Restatement.Change::file).toList());
    Map<FileKey, FileRow> rows = transactions.query(connection -> FileRows.find(connection, keys));
    var limits = transactions.query(connection -> LimitsInForce.read(connection, query.courts()));
    var figure = new Figure(limits, query, Set.copyOf(query.courts()), terms, asOf);
    return changes.stream()
        .map(change -> new Explained(change, events(change, rows, figure, moment)))
        .toList();
  }

  private static List<LateEvent> events(
      Restatement.Change change, Map<FileKey, FileRow> rows, Figure figure, Instant moment) {
    var known = new ArrayList<RecordedEvent>();
    var late = new ArrayList<LoggedEvent>();
    var row = rows.getOrDefault(change.file(), FileRow.none(change.file()));
    for (var event : History.logged(row.history())) {
      if (event.countedAt().isAfter(moment)) {
        late.add(event);
      } else {
        known.add(event.recorded());
      }
    }
    var events = new ArrayList<LateEvent>();
    var before = figure.amount(change, known);
    for (var event : late) {
      known.add(event.recorded());
      var after = figure.amount(change, known);
      if (after != before) {
        events.add(new LateEvent(event, after - before));
      }
      before = after;
    }
    return events;
  }

  private record Figure(
      LimitRules limits,
      ValueQuery query,
      Set<String> courts,
      Collection<Term> terms,
      LocalDate asOf) {

    long amount(Restatement.Change change, List<RecordedEvent> events) {
      var file = Dossier.of(change.file(), List.copyOf(events));
      var asked = CaseFileScan.asked(file, limits, query, courts);
      return Members.ofFile(file, asked, terms, asOf).stream()
          .filter(member -> member.item().equals(change.item()))
          .mapToLong(Member::amount)
          .sum();
    }
  }
}
