package io.jiheng.indicators.ingest;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileWrites;
import java.time.Instant;
import java.util.List;

/**
 * What the events of a batch make of one file: what it added to the counters before, what it adds
 * now, and its new row.
 */
record CaseChange(List<Contribution> before, List<Contribution> after, FileWrites.Folded written) {

  /** Adds events to a case, in the order of arrival; their order in time is the fold's affair. */
  static CaseChange of(
      FileRow row, List<IncomingEvent> events, Instant countedAt, LimitRules limits) {
    List<RecordedEvent> recorded = History.recorded(row.history());
    var before = Rules.contributions(Dossier.of(row.key(), recorded), limits);
    var history = row.history();
    for (var event : events) {
      recorded.add(event.envelope().recorded());
      history = History.append(history, event.envelope(), event.record().position(), countedAt);
    }
    var dossier = Dossier.of(row.key(), recorded);
    var after = Rules.contributions(dossier, limits);
    return new CaseChange(
        before, after, FileWrites.Folded.of(row.with(history), dossier, after, limits));
  }
}
