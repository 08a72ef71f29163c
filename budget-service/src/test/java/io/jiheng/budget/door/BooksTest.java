package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class BooksTest {

  private final DataSource database;

  @Inject
  BooksTest(DataSource database) {
    this.database = database;
  }

  @Test
  void not_even_the_database_rewrites_the_ledger_or_a_revision() {
    String id = approved(sheet("336001-1-jurors", newUnit()));
    pay(id, "V1", "100", "2023-03-17").statusCode(201);

    assertRefused("update ledger_entry set amount_wan = 1 where project_id = " + id);
    assertRefused("delete from ledger_entry where project_id = " + id);
    assertRefused("update project_revision set reason = 'x' where project_id = " + id);
  }

  private void assertRefused(String statement) {
    assertThatThrownBy(() -> execute(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("entries are never changed");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
