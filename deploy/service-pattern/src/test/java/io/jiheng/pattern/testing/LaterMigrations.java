package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Holds that a service starts on the schema of a later version of itself 后续版本的库表: in a rolling
 * upgrade one that is started again may have to.
 */
public final class LaterMigrations {

  private static final String LATER =
      """
      insert into flyway_schema_history (installed_rank, version, description, type, script,
        checksum, installed_by, execution_time, success)
      values (9001, '9001', 'later', 'SQL', 'V9001__later.sql', 1, 'later', 1, true),
        (9002, null, 'later', 'SQL', 'R__later.sql', 1, 'later', 1, true)
      """;

  private static final String NOT_LATER =
      "delete from flyway_schema_history where installed_rank > 9000";

  private LaterMigrations() {}

  /** Asserts that migrations which this version does not know keep it from nothing. */
  public static void assertPassedOver(Flyway flyway, DataSource database) throws SQLException {
    change(database, LATER);
    try {
      assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
      assertThat(flyway.migrate().migrationsExecuted).isZero();
    } finally {
      change(database, NOT_LATER);
    }
  }

  private static void change(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
