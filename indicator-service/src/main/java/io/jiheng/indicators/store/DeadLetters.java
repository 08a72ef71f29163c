package io.jiheng.indicators.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** What could not be counted. The place in Kafka makes writing it again harmless. */
public final class DeadLetters {

  private static final String WRITE =
      """
      insert into dead_letter
        (topic, partition, "offset", received_at, source, event_id, event_type, subject,
         code, place, value, reason, body)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (topic, partition, "offset") do nothing""";

  private DeadLetters() {}

  /**
   * Writes dead letters.
   *
   * @return those that were not written before
   */
  public static List<DeadLetter> write(Connection connection, List<DeadLetter> letters)
      throws SQLException {
    var written = new ArrayList<DeadLetter>();
    try (var statement = connection.prepareStatement(WRITE)) {
      for (var letter : letters) {
        statement.setString(1, letter.topic());
        statement.setInt(2, letter.position().partition());
        statement.setLong(3, letter.position().offset());
        statement.setTimestamp(4, Timestamp.from(letter.receivedAt()));
        statement.setString(5, storable(letter.source().orElse(null)));
        statement.setString(6, storable(letter.eventId().orElse(null)));
        statement.setString(7, storable(letter.eventType().orElse(null)));
        statement.setString(8, storable(letter.subject().orElse(null)));
        statement.setString(9, letter.code());
        statement.setString(10, storable(letter.place()));
        statement.setString(11, storable(letter.value()));
        statement.setString(12, storable(letter.reason()));
        statement.setBytes(13, letter.body());
        if (statement.executeUpdate() == 1) {
          written.add(letter);
        }
      }
    }
    return written;
  }

  /** PostgreSQL text holds no NUL; the body keeps the event to the letter. */
  private static String storable(String text) {
    return text == null ? null : text.replace('\0', '\uFFFD');
  }
}
