package io.jiheng.budget.attainment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/** The table of messages that could not be read. */
@ApplicationScoped
class UnreadMessages {

  private static final String KEEP =
      "insert into unread_message (topic, part, place, at, reason, payload)"
          + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

  private final Clock clock;

  UnreadMessages(Clock clock) {
    this.clock = clock;
  }

  void keep(Collection<UnreadMessage> messages, Connection connection) throws SQLException {
    if (messages.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      for (UnreadMessage message : messages) {
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
