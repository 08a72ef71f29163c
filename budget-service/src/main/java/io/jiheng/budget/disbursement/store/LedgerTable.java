package io.jiheng.budget.disbursement.store;

import io.jiheng.budget.disbursement.LedgerEntry;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.ProjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The table of the payment ledger 支出台账. It can be added to and read; there is no statement here
 * that changes a line, and the database has none either.
 */
@ApplicationScoped
class LedgerTable {

  private static final String COLUMNS =
      "voucher, amount_wan, paid_on, payee, note, reverses, entered_at, entered_by";

  private final DataSource database;

  LedgerTable(DataSource database) {
    this.database = database;
  }

  /**
   * @return false if the voucher is already in the books of the unit and year
   */
  boolean add(long projectId, ProjectKey key, LedgerEntry entry) {
    return query(
        "insert into ledger_entry (unit_code, year, project_id, "
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (unit_code, year, voucher) do nothing",
        statement -> statement.executeUpdate() == 1,
        key.unit(),
        key.year(),
        projectId,
        entry.voucher(),
        entry.amount().wan(),
        entry.paidOn(),
        entry.payee(),
        entry.note(),
        entry.reverses().orElse(null),
        OffsetDateTime.ofInstant(entry.enteredAt(), ZoneOffset.UTC),
        entry.enteredBy());
  }

  Optional<PostedEntry> find(ProjectKey key, String voucher) {
    return query(
        "select project_id, "
            + COLUMNS
            + " from ledger_entry where unit_code = ? and year = ? and voucher = ?",
        statement -> first(statement.executeQuery()),
        key.unit(),
        key.year(),
        voucher);
  }

  /** The voucher of the counter-entry to a voucher, if there is one. */
  Optional<String> reversalOf(ProjectKey key, String voucher) {
    return query(
        "select voucher from ledger_entry where unit_code = ? and year = ? and reverses = ?",
        statement -> {
          ResultSet found = statement.executeQuery();
          return found.next() ? Optional.of(found.getString(1)) : Optional.<String>empty();
        },
        key.unit(),
        key.year(),
        voucher);
  }

  Money paid(long projectId) {
    return query(
        "select coalesce(sum(amount_wan), 0) from ledger_entry where project_id = ?",
        statement -> {
          ResultSet sum = statement.executeQuery();
          sum.next();
          return Money.ofWan(sum.getBigDecimal(1));
        },
        projectId);
  }

  long count(long projectId) {
    return query(
        "select count(*) from ledger_entry where project_id = ?",
        statement -> {
          ResultSet count = statement.executeQuery();
          count.next();
          return count.getLong(1);
        },
        projectId);
  }

  /** By day of payment, then voucher. */
  List<LedgerEntry> list(long projectId, long offset, long limit) {
    return query(
        "select project_id, "
            + COLUMNS
            + " from ledger_entry where project_id = ? order by paid_on, voucher offset ? limit ?",
        statement -> {
          List<LedgerEntry> entries = new ArrayList<>();
          ResultSet rows = statement.executeQuery();
          while (rows.next()) {
            entries.add(entry(rows));
          }
          return entries;
        },
        projectId,
        offset,
        limit);
  }

  private static Optional<PostedEntry> first(ResultSet rows) throws SQLException {
    return rows.next()
        ? Optional.of(new PostedEntry(rows.getLong("project_id"), entry(rows)))
        : Optional.empty();
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    return new LedgerEntry(
        row.getString("voucher"),
        Money.ofWan(row.getBigDecimal("amount_wan")),
        row.getObject("paid_on", LocalDate.class),
        row.getString("payee"),
        row.getString("note"),
        Optional.ofNullable(row.getString("reverses")),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_by"));
  }

  private <T> T query(String sql, Answer<T> answer, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < arguments.length; index++) {
        statement.setObject(index + 1, arguments[index]);
      }
      return answer.of(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("Payment ledger could not be read or written", failed);
    }
  }

  @FunctionalInterface
  private interface Answer<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /** An entry and the project it is of. */
  record PostedEntry(long projectId, LedgerEntry entry) {}
}
