package io.jiheng.indicators.ingest;

import io.jiheng.indicators.eventlog.Position;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.DeadLetterList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which events of a batch their sources may send. The verdict on a record is given once: what was
 * counted stays counted, and what was refused stays refused, whichever sources are bound by the
 * time the record is read again. It is changed by sending a letter in anew, as a record of its own.
 *
 * @param letters of the others
 */
record SourceVerdicts(List<IncomingEvent> events, List<DeadLetter> letters) {

  static SourceVerdicts of(Connection connection, BatchReader.Readings batch) throws SQLException {
    var letters = new ArrayList<DeadLetter>();
    var counted = Repetitions.firsts(connection, foreign(batch));
    for (var foreign : batch.foreign()) {
      var first = counted.get(foreign.event().key());
      if (first == null || !first.event().position().equals(foreign.event().record().position())) {
        letters.add(foreign.letter());
      }
    }
    var refused = refused(connection, batch.events());
    if (refused.isEmpty()) {
      return new SourceVerdicts(batch.events(), letters);
    }
    letters.addAll(refused.values());
    return new SourceVerdicts(
        batch.events().stream()
            .filter(event -> !refused.containsKey(Place.of(event.record())))
            .toList(),
        letters);
  }

  private static List<IncomingEvent> foreign(BatchReader.Readings batch) {
    return batch.foreign().stream().map(BatchReader.ForeignEvent::event).toList();
  }

  /** The letters of those that were refused when their records were read before. */
  private static Map<Place, DeadLetter> refused(Connection connection, List<IncomingEvent> events)
      throws SQLException {
    var read = events.stream().map(event -> Place.of(event.record())).collect(Collectors.toSet());
    var stretches =
        read.stream().collect(Collectors.groupingBy(p -> new Place(p.topic(), p.partition(), 0)));
    var letters = new ArrayList<DeadLetter>();
    for (var stretch : stretches.entrySet()) {
      var offsets = stretch.getValue().stream().mapToLong(Place::offset).summaryStatistics();
      letters.addAll(
          DeadLetterList.between(
              connection,
              stretch.getKey().topic(),
              new Position(stretch.getKey().partition(), offsets.getMin()),
              offsets.getMax(),
              Code.FOREIGN_SOURCE.written()));
    }
    return letters.stream()
        .filter(letter -> read.contains(Place.of(letter)))
        .collect(Collectors.toMap(Place::of, Function.identity()));
  }

  private record Place(String topic, int partition, long offset) {

    static Place of(IncomingRecord record) {
      return new Place(record.topic(), record.position().partition(), record.position().offset());
    }

    static Place of(DeadLetter letter) {
      return new Place(letter.topic(), letter.position().partition(), letter.position().offset());
    }
  }
}
