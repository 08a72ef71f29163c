package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.WorkCalendar;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The record of what was changed in the limit rules 审限规则变更记录. It is added to and read, and never
 * altered. Of what was never changed the version is 0.
 *
 * @param <T> what is changed
 */
public final class LimitChanges<T> {

  /** Of the own tables 本院审限表, by court. */
  public static final LimitChanges<List<LimitRow>> TABLES =
      new LimitChanges<>("TABLE", LimitRulesJson::writeTable, LimitRulesJson::readTable);

  /** Of the calendars of legal holidays 法定节假日, by year. */
  public static final LimitChanges<WorkCalendar.Year> CALENDARS =
      new LimitChanges<>("CALENDAR", LimitRulesJson::writeYear, LimitRulesJson::readYear);

  private static final String VERSION =
      "select coalesce(max(version), 0) from limit_change where kind = ? and subject = ?";
  private static final String APPEND =
      """
      insert into limit_change (kind, subject, version, changed_by, changed_at, before, after)
      values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";
  private static final String PAGE =
      """
      select version, changed_by, changed_at, before, after from limit_change
      where kind = ? and subject = ? order by version desc limit ? offset ?""";

  private final String kind;
  private final Function<T, String> writer;
  private final Function<String, T> reader;

  private LimitChanges(String kind, Function<T, String> writer, Function<String, T> reader) {
    this.kind = kind;
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * A change 变更.
   *
   * @param version which one it was of its subject, from 1
   * @param before absent where there was none
   * @param after absent where it was taken away
   */
  public record Change<T>(
      int version, String changedBy, Instant changedAt, Optional<T> before, Optional<T> after) {}

  /** How often a table or calendar was changed. */
  public int version(Connection connection, String subject) throws SQLException {
    try (var statement = connection.prepareStatement(VERSION)) {
      statement.setString(1, kind);
      statement.setString(2, subject);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** Adds a change; its version is the one after the latest. */
  public void append(Connection connection, String subject, Change<T> change) throws SQLException {
    try (var statement = connection.prepareStatement(APPEND)) {
      statement.setString(1, kind);
      statement.setString(2, subject);
      statement.setInt(3, change.version());
      statement.setString(4, change.changedBy());
      statement.setTimestamp(5, Timestamp.from(change.changedAt()));
      statement.setString(6, change.before().map(writer).orElse(null));
      statement.setString(7, change.after().map(writer).orElse(null));
      statement.executeUpdate();
    }
  }

  /** The changes of a table or calendar, the newest first. */
  public List<Change<T>> list(Connection connection, String subject, int size, long offset)
      throws SQLException {
    var changes = new ArrayList<Change<T>>();
    try (var statement = connection.prepareStatement(PAGE)) {
      statement.setString(1, kind);
      statement.setString(2, subject);
      statement.setInt(3, size);
      statement.setLong(4, offset);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          changes.add(change(rows));
        }
      }
    }
    return changes;
  }

  private Change<T> change(ResultSet row) throws SQLException {
    return new Change<>(
        row.getInt(1),
        row.getString(2),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString(4)).map(reader),
        Optional.ofNullable(row.getString(5)).map(reader));
  }
}
