package io.jiheng.indicators.ingest;

import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.Head;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.EventKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads records: into events, and into dead letters where they cannot be understood. */
final class BatchReader {

  /** What a batch of records holds, each in the order of arrival. */
  record Readings(List<IncomingEvent> events, List<DeadLetter> unreadable) {}

  private BatchReader() {}

  static Readings read(List<IncomingRecord> records) {
    var events = new ArrayList<IncomingEvent>(records.size());
    var unreadable = new ArrayList<DeadLetter>();
    for (var record : records) {
      var head = new Head();
      try {
        var envelope = EnvelopeReader.read(record.value(), head);
        events.add(new IncomingEvent(record, envelope, EventKey.of(envelope.recorded().id())));
      } catch (UnreadableEventException e) {
        unreadable.add(deadLetter(record, head, e));
      }
    }
    return new Readings(events, unreadable);
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
        e.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
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
