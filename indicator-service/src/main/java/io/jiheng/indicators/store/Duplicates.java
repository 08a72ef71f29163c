package io.jiheng.indicators.store;

import io.jiheng.indicators.eventlog.Position;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Deliveries of events that were counted already. */
public final class Duplicates {

  private static final String WRITE =
      """
      insert into duplicate_event (key, partition, "offset", received_at)
      values (?, ?, ?, ?) on conflict do nothing""";
  private static final String OF_EVENT =
      """
      select partition, "offset", received_at from duplicate_event
      where key = ? order by received_at, partition, "offset" limit 1000\
      """;

  private Duplicates() {}

  /** A delivery without effect. */
  public record Duplicate(EventKey key, Position position, Instant receivedAt) {}

  public static void write(Connection connection, List<Duplicate> duplicates) throws SQLException {
    try (var statement = connection.prepareStatement(WRITE)) {
      for (var duplicate : duplicates) {
        statement.setBytes(1, duplicate.key().bytes());
        statement.setInt(2, duplicate.position().partition());
        statement.setLong(3, duplicate.position().offset());
        statement.setTimestamp(4, Timestamp.from(duplicate.receivedAt()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The deliveries of one event after the first, a thousand at most. */
  public static List<Duplicate> of(Connection connection, EventKey key) throws SQLException {
    var duplicates = new ArrayList<Duplicate>();
    try (var statement = connection.prepareStatement(OF_EVENT)) {
      statement.setBytes(1, key.bytes());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          duplicates.add(
              new Duplicate(
                  key,
                  new Position(rows.getInt(1), rows.getLong(2)),
                  rows.getObject(3, OffsetDateTime.class).toInstant()));
        }
      }
    }
    return duplicates;
  }
}
