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
    assertRefused("update commitment set amount_wan = 1 where project_id = " + id);
    assertRefused("delete from commitment_release where project_id = " + id);
    assertRefused("update budget_transfer set reason = 'x'");
    assertRefused("delete from budget_transfer_entry where project_id = " + id);
    assertRefused("update project_revision set reason = 'x' where project_id = " + id);
  }

  @Test
  void not_even_the_database_takes_half_a_transfer() {
    String id = approved(sheet("336001-2-building", newUnit()));

    assertThatThrownBy(
            () ->
                execute(
                    "with one as (insert into budget_transfer (unit_code, year, number, kind, source,"
                        + " reason, document_number, document_day, entered_at, entered_by)"
                        + " values ('u', 2023, 'TJ', 'TRANSFER', 'FISCAL', '', '', '2023-01-01',"
                        + " now(), 'x') returning transfer_id)"
                        + " insert into budget_transfer_entry"
                        + " select transfer_id, "
                        + id
                        + ", 1 from one"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("its entries are not a pair");
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
