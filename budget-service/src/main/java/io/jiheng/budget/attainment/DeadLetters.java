package io.jiheng.budget.attainment;

import io.jiheng.pattern.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The table of messages that could not be read 无法读取的消息. */
@ApplicationScoped
public class DeadLetters {

  /** How many bytes of a message are shown at the most. */
  static final int SHOWN = 8_192;

  private static final String KEEP =
      "insert into unread_message (topic, part, place, at, reason, payload)"
          + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

  private static final String LIST =
      "select topic, part, place, at, reason, substring(payload from 1 for ?) as beginning,"
          + " octet_length(payload) as size from unread_message"
          + " order by at desc, topic, part, place desc offset ? limit ?";

  private final DataSource database;
  private final Clock clock;

  DeadLetters(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The latest first. */
  public List<StoredDeadLetter> list(long offset, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(LIST)) {
      statement.setInt(1, SHOWN);
      statement.setLong(2, offset);
      statement.setInt(3, limit);
      List<StoredDeadLetter> found = new ArrayList<>();
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        found.add(setAside(rows));
      }
      return found;
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  public long count() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from unread_message")) {
      ResultSet row = statement.executeQuery();
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  /**
   * Forgets a message that was dealt with.
   *
   * @throws RuntimeException a 404 if there is none
   */
  public void forget(String topic, int partition, long offset) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "delete from unread_message where topic = ? and part = ? and place = ?")) {
      statement.setString(1, topic);
      statement.setInt(2, partition);
      statement.setLong(3, offset);
      if (statement.executeUpdate() == 0) {
        throw RefusedException.unknown("unread-message-not-found")
            .with("topic", topic)
            .with("partition", partition)
            .with("offset", offset);
      }
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  private static StoredDeadLetter setAside(ResultSet row) throws SQLException {
    byte[] beginning = row.getBytes("beginning");
    return new StoredDeadLetter(
        row.getString("topic"),
        row.getInt("part"),
        row.getLong("place"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        beginning == null ? new byte[0] : beginning,
        row.getLong("size"));
  }

  private static RuntimeException unreadable(SQLException failed) {
    return new IllegalStateException("Unread messages could not be looked at", failed);
  }

  void keep(Collection<DeadLetter> messages, Connection connection) throws SQLException {
    if (messages.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      for (DeadLetter message : messages) {
        statement.setString(1, message.topic());
        statement.setInt(2, message.partition());
        statement.setLong(3, message.offset());
        statement.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        statement.setString(5, message.reason());
        statement.setBytes(6, message.payload());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
