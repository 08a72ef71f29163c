package io.jiheng.indicators.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * An event with its identity and its moment. The order of a case is (time, source, id) and does not
 * depend on the order of arrival (events.md, rule 2).
 *
 * @param time when it happened, not when it was sent
 */
public record RecordedEvent(EventId id, Instant time, FileEvent event)
    implements Comparable<RecordedEvent> {

  private static final Comparator<RecordedEvent> ORDER =
      Comparator.comparing(RecordedEvent::time).thenComparing(RecordedEvent::id);

  public RecordedEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(event, "event");
  }

  @Override
  public int compareTo(RecordedEvent other) {
    return ORDER.compare(this, other);
  }
}
