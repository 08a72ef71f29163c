package io.jiheng.budget.disbursement.persistence;

import io.jiheng.budget.disbursement.LedgerEntry;
import io.jiheng.budget.disbursement.PaidByDay;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.disbursement.SourcedSum;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.ProjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table of the payment ledger 支出台账. It can be added to and read; there is no statement here
 * that changes a line, and the database has none either.
 */
@ApplicationScoped
public class LedgerTable {

  private static final String COLUMNS =
      "voucher, amount_wan, paid_on, payee, note, reverses, commitment, source, entered_at,"
          + " entered_by";

  private final Database database;

  LedgerTable(Database database) {
    this.database = database;
  }

  /**
   * @return false if the voucher is already in the books of the unit and year
   */
  public boolean add(long projectId, ProjectKey key, LedgerEntry entry) {
    return database.write(
        "insert into ledger_entry (unit_code, year, project_id, "
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (unit_code, year, voucher) do nothing",
        key.unit(),
        key.year(),
        projectId,
        entry.voucher(),
        entry.amount().wan(),
        entry.paidOn(),
        entry.payee(),
        entry.note(),
        entry.reverses().orElse(null),
        entry.commitment().orElse(null),
        entry.source().map(Source::name).orElse(null),
        OffsetDateTime.ofInstant(entry.enteredAt(), ZoneOffset.UTC),
        entry.enteredBy());
  }

  public Optional<PostedEntry> find(ProjectKey key, String voucher) {
    return database.find(
        "select project_id, "
            + COLUMNS
            + " from ledger_entry where unit_code = ? and year = ? and voucher = ?",
        row -> new PostedEntry(row.getLong("project_id"), entry(row)),
        key.unit(),
        key.year(),
        voucher);
  }

  /** The voucher of the counter-entry to a voucher, if there is one. */
  public Optional<String> reversalOf(ProjectKey key, String voucher) {
    return database.find(
        "select voucher from ledger_entry where unit_code = ? and year = ? and reverses = ?",
        row -> row.getString(1),
        key.unit(),
        key.year(),
        voucher);
  }

  public PaidByDay paid(long projectId) {
    return new PaidByDay(
        database
            .list(
                "select paid_on, sum(amount_wan) from ledger_entry where project_id = ?"
                    + " group by paid_on",
                row ->
                    Map.entry(row.getObject(1, LocalDate.class), Money.ofWan(row.getBigDecimal(2))),
                projectId)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** What is paid, and of which source where that is named. */
  public SourcedSum paidBySource(long projectId) {
    return database
        .list(
            "select source, sum(amount_wan) as wan from ledger_entry where project_id = ?"
                + " group by source",
            row -> SourcedSum.of(source(row), Money.ofWan(row.getBigDecimal("wan"))),
            projectId)
        .stream()
        .reduce(SourcedSum.NOTHING, SourcedSum::plus);
  }

  public long count(long projectId) {
    return database
        .find(
            "select count(*) from ledger_entry where project_id = ?",
            row -> row.getLong(1),
            projectId)
        .orElseThrow();
  }

  /** By day of payment, then voucher. */
  public List<LedgerEntry> list(long projectId, long offset, long limit) {
    return database.list(
        "select "
            + COLUMNS
            + " from ledger_entry where project_id = ? order by paid_on, voucher offset ? limit ?",
        LedgerTable::entry,
        projectId,
        offset,
        limit);
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    return new LedgerEntry(
        row.getString("voucher"),
        Money.ofWan(row.getBigDecimal("amount_wan")),
        row.getObject("paid_on", LocalDate.class),
        row.getString("payee"),
        row.getString("note"),
        Optional.ofNullable(row.getString("reverses")),
        Optional.ofNullable(row.getString("commitment")),
        source(row),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_by"));
  }

  private static Optional<Source> source(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("source")).map(Source::valueOf);
  }

  /** An entry and the project it is of. */
  public record PostedEntry(long projectId, LedgerEntry entry) {}
}
