package io.jiheng.indicators.ingest;

import io.jiheng.contract.admission.SourceBindings;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.Head;
import io.jiheng.indicators.eventlog.RefusalCodes;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.EventKey;
import java.util.ArrayList;
import java.util.List;

/** Reads records: into events, and into dead letters where they cannot be understood. */
final class BatchReader {

  /**
   * What a batch of records holds, each in the order of arrival.
   *
   * @param foreign letters of events that can be read, but are for other sources to say
   */
  record Readings(
      List<IncomingEvent> events, List<DeadLetter> unreadable, List<ForeignEvent> foreign) {}

  /** An event that its source may not send, and the letter that it becomes. */
  record ForeignEvent(IncomingEvent event, DeadLetter letter) {}

  private BatchReader() {}

  static Readings read(List<IncomingRecord> records, SourceBindings sources) {
    var events = new ArrayList<IncomingEvent>(records.size());
    var unreadable = new ArrayList<DeadLetter>();
    var foreign = new ArrayList<ForeignEvent>();
    for (var record : records) {
      var head = new Head();
      try {
        var envelope = EnvelopeReader.read(record.value(), head);
        var id = envelope.recorded().id();
        var event = new IncomingEvent(record, envelope, EventKey.of(id));
        var flaw = sources.flaw(id.source(), envelope.key().court());
        if (flaw.isEmpty()) {
          events.add(event);
        } else {
          foreign.add(new ForeignEvent(event, deadLetter(event, RefusalCodes.of(flaw.get()))));
        }
      } catch (UnreadableEventException e) {
        unreadable.add(deadLetter(record, head, e));
      }
    }
    return new Readings(events, unreadable, foreign);
  }

  static DeadLetter deadLetter(IncomingRecord record, Head head, UnreadableEventException e) {
    return new DeadLetter(
        record.topic(),
        record.position(),
        record.receivedAt(),
        head.source(),
        head.id(),
        head.type(),
        head.subject(),
        e.code().written(),
        e.place(),
        e.value(),
        e.getMessage(),
        record.value());
  }

  /** A dead letter for an event that was read but cannot be counted. */
  static DeadLetter deadLetter(IncomingEvent event, UnreadableEventException reason) {
    return deadLetter(event.record(), Head.of(event.record().value()), reason);
  }
}
