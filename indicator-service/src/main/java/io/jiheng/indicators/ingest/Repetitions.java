package io.jiheng.indicators.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.eventlog.LoggedEvent;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import io.jiheng.indicators.store.DeadLetter;
import io.jiheng.indicators.store.Duplicates.Duplicate;
import io.jiheng.indicators.store.EventIdentities;
import io.jiheng.indicators.store.EventKey;
import io.jiheng.indicators.store.FileRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What to do with events whose (source, id) was counted before (events.md, rule 1). The same record
 * once more (a batch repeated after a crash) is nothing at all; the same body elsewhere in Kafka is
 * a duplicate; another body is a conflict and never replaces the first.
 */
record Repetitions(List<Duplicate> duplicates, List<DeadLetter> conflicts) {

  private static final JsonMapper NUMBERS_BY_VALUE =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * Tells them apart.
   *
   * @param repeated events whose identity was claimed before this transaction or earlier in its
   *     batch
   * @param claimedNow the events of this batch that claimed theirs
   */
  static Repetitions of(
      Connection connection, List<IncomingEvent> repeated, Map<EventKey, IncomingEvent> claimedNow)
      throws SQLException {
    var duplicates = new ArrayList<Duplicate>();
    var conflicts = new ArrayList<DeadLetter>();
    var firsts = firsts(connection, repeated);
    for (var event : repeated) {
      var first = claimedNow.get(event.key());
      if (first != null) {
        judge(event, sameBody(event, first), duplicates, conflicts);
        continue;
      }
      var counted = firsts.get(event.key());
      if (!counted.event().position().equals(event.record().position())) {
        judge(event, sameBody(event, counted), duplicates, conflicts);
      }
    }
    return new Repetitions(duplicates, conflicts);
  }

  private static void judge(
      IncomingEvent event, boolean same, List<Duplicate> duplicates, List<DeadLetter> conflicts) {
    var received = event.record();
    if (same) {
      duplicates.add(new Duplicate(event.key(), received.position(), received.receivedAt()));
    } else {
      conflicts.add(
          BatchReader.deadLetter(
              event,
              new UnreadableEventException(
                  Code.CONFLICTING_BODY,
                  "/id",
                  event.envelope().recorded().id().id(),
                  "同一来源同一编号的事件此前已按另一内容计数，先到者有效")));
    }
  }

  /** An event that was counted in an earlier transaction, and its case. */
  record Counted(FileKey key, LoggedEvent event) {}

  /** Those that were counted under the identities of these events; of others there is none. */
  static Map<EventKey, Counted> firsts(Connection connection, List<IncomingEvent> repeated)
      throws SQLException {
    if (repeated.isEmpty()) {
      return Map.of();
    }
    var owners =
        EventIdentities.owners(
            connection, repeated.stream().map(IncomingEvent::key).collect(Collectors.toSet()));
    var rows =
        FileRows.find(connection, owners.values().stream().distinct().map(FileKey::parse).toList());
    var firsts = new HashMap<EventKey, Counted>();
    for (var row : rows.values()) {
      for (var logged : History.logged(row.history())) {
        firsts.put(EventKey.of(logged.recorded().id()), new Counted(row.key(), logged));
      }
    }
    return firsts;
  }

  private static boolean sameBody(IncomingEvent event, IncomingEvent first) {
    return event.envelope().key().equals(first.envelope().key())
        && event.envelope().type().equals(first.envelope().type())
        && event.envelope().recorded().time().equals(first.envelope().recorded().time())
        && equalJson(json(event), json(first));
  }

  private static boolean sameBody(IncomingEvent event, Counted first) {
    return event.envelope().key().equals(first.key())
        && event.envelope().type().equals(first.event().type())
        && event.envelope().recorded().time().equals(first.event().recorded().time())
        && equalJson(json(event), first.event().data());
  }

  /** The same values; null says what a field that is left out says (events.md). */
  private static boolean equalJson(JsonNode a, JsonNode b) {
    return withoutNulls(a)
        .equals(
            (left, right) -> {
              if (left.isNumber() && right.isNumber()) {
                return left.decimalValue().compareTo(right.decimalValue());
              }
              return Objects.equals(left, right) ? 0 : 1;
            },
            withoutNulls(b));
  }

  /** The value without the fields of objects that are null; it is changed in place. */
  private static JsonNode withoutNulls(JsonNode value) {
    if (value instanceof ObjectNode object) {
      object.removeNulls();
    }
    value.forEach(Repetitions::withoutNulls);
    return value;
  }

  private static JsonNode json(IncomingEvent event) {
    try {
      return NUMBERS_BY_VALUE.readTree(event.envelope().data());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("data that was read once can be read again", e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }
}
