package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.eventlog.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads dead letters, newest first, and notes which of them were sent in again. */
public final class DeadLetterList {

  private static final String COLUMNS =
      """
      id, topic, partition, "offset", received_at, source, event_id, event_type, subject,
      code, place, value, reason, replayed_at,\
      """;

  /** Of a letter among many no more is read than people look at; it may have a mebibyte. */
  private static final String BEGINNING = " substring(body from 1 for 8192) as body ";

  private static final String WHOLE = " body ";

  private static final int MOST_OF_ONE_EVENT = 100;
  private static final String WHERE =
      """
       from dead_letter
      where (?::text is null or code = ?) and (?::text is null or source = ?)
        and (not ? or replayed_at is null)""";

  private DeadLetterList() {}

  /** A dead letter with its number and, where it was sent in again, the moment of that. */
  public record Entry(long id, DeadLetter letter, Optional<Instant> replayedAt) {}

  /**
   * Which letters are wanted.
   *
   * @param openOnly only those not yet sent in again
   */
  public record Filter(Optional<String> code, Optional<String> source, boolean openOnly) {}

  public static List<Entry> page(Connection connection, Filter filter, int size, long offset)
      throws SQLException {
    var sql = "select " + COLUMNS + BEGINNING + WHERE + " order by id desc limit ? offset ?";
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, filter);
      statement.setInt(6, size);
      statement.setLong(7, offset);
      return entries(statement);
    }
  }

  /** Who says what of whom in a letter, as far as it could be read. */
  public record Head(Optional<String> source, Optional<String> subject) {

    public static Head of(DeadLetter letter) {
      return new Head(letter.source(), letter.subject());
    }
  }

  /** Tells the heads of all letters that are wanted, for who may see only some of them. */
  public static void heads(Connection connection, Filter filter, BiConsumer<Long, Head> action)
      throws SQLException {
    try (var statement =
        connection.prepareStatement("select id, source, subject" + WHERE + " order by id desc")) {
      statement.setFetchSize(1_000);
      bind(statement, filter);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          action.accept(
              rows.getLong(1),
              new Head(
                  Optional.ofNullable(rows.getString(2)), Optional.ofNullable(rows.getString(3))));
        }
      }
    }
  }

  public static List<Entry> ofIds(Connection connection, List<Long> ids) throws SQLException {
    var sql =
        "select " + COLUMNS + BEGINNING + " from dead_letter where id = any (?) order by id desc";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, ids.toArray(Long[]::new));
      return entries(statement);
    }
  }

  public static long count(Connection connection, Filter filter) throws SQLException {
    try (var statement = connection.prepareStatement("select count(*)" + WHERE)) {
      bind(statement, filter);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  public static Optional<Entry> find(Connection connection, long id) throws SQLException {
    var sql = "select " + COLUMNS + WHOLE + " from dead_letter where id = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      return entries(statement).stream().findFirst();
    }
  }

  /** The letters of one event, the first hundred. */
  public static List<Entry> ofEvent(Connection connection, EventId id) throws SQLException {
    var sql =
        "select "
            + COLUMNS
            + BEGINNING
            + " from dead_letter where source = ? and event_id = ? order by id limit ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, id.source());
      statement.setString(2, id.id());
      statement.setInt(3, MOST_OF_ONE_EVENT);
      return entries(statement);
    }
  }

  /** The letters of a code from records that lie in this part of the topic. */
  public static List<DeadLetter> between(
      Connection connection, String topic, Position from, long to, String code)
      throws SQLException {
    var sql =
        "select "
            + COLUMNS
            + WHOLE
            + " from dead_letter where topic = ? and partition = ? and \"offset\" between ? and ?"
            + " and code = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, topic);
      statement.setInt(2, from.partition());
      statement.setLong(3, from.offset());
      statement.setLong(4, to);
      statement.setString(5, code);
      return entries(statement).stream().map(Entry::letter).toList();
    }
  }

  public static void markReplayed(Connection connection, long id, Instant at) throws SQLException {
    try (var statement =
        connection.prepareStatement("update dead_letter set replayed_at = ? where id = ?")) {
      statement.setTimestamp(1, Timestamp.from(at));
      statement.setLong(2, id);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Filter filter) throws SQLException {
    statement.setString(1, filter.code().orElse(null));
    statement.setString(2, filter.code().orElse(null));
    statement.setString(3, filter.source().orElse(null));
    statement.setString(4, filter.source().orElse(null));
    statement.setBoolean(5, filter.openOnly());
  }

  private static List<Entry> entries(PreparedStatement statement) throws SQLException {
    var entries = new ArrayList<Entry>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        entries.add(entry(rows));
      }
    }
    return entries;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    var letter =
        new DeadLetter(
            row.getString("topic"),
            new Position(row.getInt("partition"), row.getLong("offset")),
            instant(row, "received_at").orElseThrow(),
            Optional.ofNullable(row.getString("source")),
            Optional.ofNullable(row.getString("event_id")),
            Optional.ofNullable(row.getString("event_type")),
            Optional.ofNullable(row.getString("subject")),
            row.getString("code"),
            row.getString("place"),
            row.getString("value"),
            row.getString("reason"),
            row.getBytes("body"));
    return new Entry(row.getLong("id"), letter, instant(row, "replayed_at"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
