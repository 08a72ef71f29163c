package io.jiheng.budget.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** In a rolling upgrade 滚动升级 this version may have to start on the schema of a later one. */
@ThroughTheDoor
class LaterMigrationsTest {

  private static final String LATER =
      """
      insert into flyway_schema_history (installed_rank, version, description, type, script,
        checksum, installed_by, execution_time, success)
      values (9001, '9001', 'later', 'SQL', 'V9001__later.sql', 1, 'later', 1, true),
        (9002, null, 'later', 'SQL', 'R__later.sql', 1, 'later', 1, true)
      """;

  @Inject Flyway flyway;
  @Inject DataSource database;

  @Test
  void what_a_later_version_has_migrated_keeps_nobody_from_starting() throws SQLException {
    change(LATER);
    try {
      assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
      assertThat(flyway.migrate().migrationsExecuted).isZero();
    } finally {
      change("delete from flyway_schema_history where installed_rank > 9000");
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
