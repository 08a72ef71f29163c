package io.jiheng.indicators.ingest;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.store.CaseFiles;
import io.jiheng.indicators.store.CaseRow;
import java.time.Instant;
import java.util.List;

/**
 * What the events of a batch make of one case: the fold before, the fold after, and the new row.
 */
record CaseChange(CaseFile before, CaseFiles.Folded after) {

  /** Adds events to a case, in the order of arrival; their order in time is the fold's affair. */
  static CaseChange of(CaseRow row, List<IncomingEvent> events, Instant countedAt) {
    List<RecordedEvent> recorded = History.recorded(row.history());
    var before = CaseFile.of(row.number(), recorded);
    var history = row.history();
    for (var event : events) {
      recorded.add(event.envelope().recorded());
      history = History.append(history, event.envelope(), event.record().position(), countedAt);
    }
    return new CaseChange(
        before, new CaseFiles.Folded(row.with(history), CaseFile.of(row.number(), recorded)));
  }
}
