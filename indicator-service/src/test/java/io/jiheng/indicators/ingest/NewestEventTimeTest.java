package io.jiheng.indicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.embedded.EmbeddedStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was counted by an older program is put right when its tables are brought up to date. */
class NewestEventTimeTest {

  @Test
  void noCourtIsNewerThanItsCounting() throws SQLException {
    var url = EmbeddedStack.freshDatabase("newest");
    var server = EmbeddedStack.postgres();
    var flyway = Flyway.configure().dataSource(url, server.username(), server.password());
    flyway.target("9").load().migrate();
    try (var connection = DriverManager.getConnection(url, server.username(), server.password())) {
      write(connection, "冀9701", "'2093-03-01T00:00:00Z'");
      write(connection, "冀9702", "'2023-06-01T00:00:00Z'");
      write(connection, "冀9703", "null");

      flyway.target("latest").load().migrate();

      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select string_agg(court || coalesce(' ' || extract(day from newest_event_time"
                      + " at time zone 'UTC'), ''), ',' order by court) from court_count")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("冀9701 30,冀9702 1,冀9703");
      }
    }
  }

  private static void write(Connection connection, String court, String newest)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into court_count"
              + " (court, revision, events, newest_event_time, counted_at, lag_millis)"
              + " values ('%s', 1, 1, %s, '2023-06-30T00:00:00Z', 0)".formatted(court, newest));
    }
  }
}
