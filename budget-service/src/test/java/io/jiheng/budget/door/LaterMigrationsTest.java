package io.jiheng.budget.door;

import io.jiheng.pattern.testing.LaterMigrations;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** In a rolling upgrade 滚动升级 this version may have to start on the schema of a later one. */
@ThroughTheDoor
class LaterMigrationsTest {

  @Inject Flyway flyway;
  @Inject DataSource database;

  @Test
  void what_a_later_version_has_migrated_keeps_nobody_from_starting() throws SQLException {
    LaterMigrations.assertPassedOver(flyway, database);
  }
}
