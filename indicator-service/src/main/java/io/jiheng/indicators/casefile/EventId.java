package io.jiheng.indicators.casefile;

import java.util.Comparator;
import java.util.Objects;

/**
 * What identifies an event: the pair of source and id, once for ever (events.md, rule 1).
 *
 * @param source who says so, e.g. urn:court:冀0283:case-system
 * @param id unique within the source
 */
public record EventId(String source, String id) implements Comparable<EventId> {

  private static final Comparator<EventId> ORDER =
      Comparator.comparing(EventId::source).thenComparing(EventId::id);

  public EventId {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(id, "id");
  }

  @Override
  public int compareTo(EventId other) {
    return ORDER.compare(this, other);
  }
}
