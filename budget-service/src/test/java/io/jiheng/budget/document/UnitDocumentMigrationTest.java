package io.jiheng.budget.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.embedded.EmbeddedStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What becomes of documents that were in the register before they had states. */
class UnitDocumentMigrationTest {

  private static final String BEFORE = "7";
  private static final String AFTER = "9";

  private final String url = EmbeddedStack.freshDatabase("life");

  @Test
  void they_become_drafts_of_their_last_revision() throws SQLException {
    try (Connection database = withOldDocument();
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select revision || step || state || reason from unit_document order by 1")) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }

      assertThat(found).containsExactly("1CREATEDRAFT", "2CHANGEDRAFT");
    }
  }

  @Test
  void a_draft_can_be_deleted_and_nothing_else_rewritten() throws SQLException {
    try (Connection database = withOldDocument();
        Statement statement = database.createStatement()) {
      statement.execute(
          """
          insert into unit_document
            (kind, unit_code, year, revision, content, at, by, step, state, reason)
          values ('OVERALL_SHEET', '1', 2024, 1, '{"rows": []}', now(), 'a', 'APPROVE', 'APPROVED', '')
          """);

      assertThatThrownBy(() -> statement.execute("update unit_document set by = 'b'"))
          .hasMessageContaining("entries are never changed");
      assertThatThrownBy(() -> statement.execute("delete from unit_document"))
          .hasMessageContaining("entries are never changed");
      assertThat(statement.executeUpdate("delete from unit_document where year = 2023"))
          .isEqualTo(2);
    }
  }

  private Connection withOldDocument() throws SQLException {
    migrate(BEFORE);
    Connection database = DriverManager.getConnection(url, user(), password());
    try (Statement statement = database.createStatement()) {
      statement.execute("insert into unit (code, name, version) values ('1', '法院', 1)");
      for (int revision = 1; revision <= 2; revision++) {
        statement.execute(
            """
            insert into unit_document (kind, unit_code, year, revision, content, at, by)
            values ('OVERALL_SHEET', '1', 2023, %d, '{"rows": []}', now(), 'a')
            """
                .formatted(revision));
      }
    }
    migrate(AFTER);
    return database;
  }

  private void migrate(String target) {
    Flyway.configure().dataSource(url, user(), password()).target(target).load().migrate();
  }

  private static String user() {
    return EmbeddedStack.postgres().username();
  }

  private static String password() {
    return EmbeddedStack.postgres().password();
  }
}
