package io.jiheng.budget.disbursement.persistence;

import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.disbursement.Transfer;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.OfficialDocument;
import io.jiheng.budget.sheet.ProjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The tables of transfers 调剂 and carry-over 结转: each a pair of entries, only added to. That a pair
 * is whole the database looks at itself when the transaction ends.
 */
@ApplicationScoped
public class TransferTable {

  private static final String TRANSFER =
      """
      select t.number, t.kind, t.source, giving.project_id as giver, taking.project_id as taker,
             taking.amount_wan, t.reason, t.document_number, t.document_day, t.entered_at,
             t.entered_by
        from budget_transfer t
        join budget_transfer_entry giving
          on giving.transfer_id = t.transfer_id and giving.amount_wan < 0
        join budget_transfer_entry taking
          on taking.transfer_id = t.transfer_id and taking.amount_wan > 0
      """;

  private static final String ENTRY =
      "insert into budget_transfer_entry (transfer_id, project_id, amount_wan) values (?, ?, ?)";

  private final Database database;

  TransferTable(Database database) {
    this.database = database;
  }

  /**
   * @param key of the giving project
   * @return false if the number is already in the books of the unit and year
   */
  public boolean add(ProjectKey key, Transfer transfer) {
    Optional<Long> id =
        database.find(
            "insert into budget_transfer (unit_code, year, number, kind, source, reason,"
                + " document_number, document_day, entered_at, entered_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (unit_code, year, number) do nothing returning transfer_id",
            row -> row.getLong(1),
            key.unit(),
            key.year(),
            transfer.number(),
            transfer.kind().name(),
            transfer.source().name(),
            transfer.reason(),
            transfer.document().number(),
            transfer.document().day(),
            OffsetDateTime.ofInstant(transfer.enteredAt(), ZoneOffset.UTC),
            transfer.enteredBy());
    id.ifPresent(
        number -> {
          database.write(ENTRY, number, transfer.from(), transfer.amount().negated().wan());
          database.write(ENTRY, number, transfer.to(), transfer.amount().wan());
        });
    return id.isPresent();
  }

  public Optional<Transfer> find(ProjectKey key, String number) {
    return database.find(
        TRANSFER + "where t.unit_code = ? and t.year = ? and t.number = ?",
        TransferTable::transfer,
        key.unit(),
        key.year(),
        number);
  }

  /** Those a project gave or took, in the order they were entered. */
  public List<Transfer> list(long projectId, long offset, long limit) {
    return database.list(
        TRANSFER
            + "where ? in (giving.project_id, taking.project_id)"
            + " order by t.transfer_id offset ? limit ?",
        TransferTable::transfer,
        projectId,
        offset,
        limit);
  }

  public long count(long projectId) {
    return database
        .find(
            "select count(*) from budget_transfer_entry where project_id = ?",
            row -> row.getLong(1),
            projectId)
        .orElseThrow();
  }

  public Moved moved(long projectId) {
    return database
        .find(
            "select fiscal_wan, other_wan, carried_wan, carried_in_wan, carried_out_wan"
                + " from budget_moved where project_id = ?",
            row ->
                new Moved(
                    new Sources(
                        Money.ofWan(row.getBigDecimal("fiscal_wan")),
                        Money.ofWan(row.getBigDecimal("other_wan")),
                        Money.ofWan(row.getBigDecimal("carried_wan"))),
                    Money.ofWan(row.getBigDecimal("carried_in_wan")),
                    Money.ofWan(row.getBigDecimal("carried_out_wan"))),
            projectId)
        .orElse(new Moved(Sources.NOTHING, Money.ZERO, Money.ZERO));
  }

  private static Transfer transfer(ResultSet row) throws SQLException {
    return new Transfer(
        row.getString("number"),
        Transfer.Kind.valueOf(row.getString("kind")),
        Source.valueOf(row.getString("source")),
        row.getLong("giver"),
        row.getLong("taker"),
        Money.ofWan(row.getBigDecimal("amount_wan")),
        row.getString("reason"),
        new OfficialDocument(
            row.getString("document_number"), row.getObject("document_day", LocalDate.class)),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_by"));
  }

  /**
   * What transfers have made of a project's budget.
   *
   * @param budget received less given by transfer, and received by carry-over
   * @param carriedIn of that, received by carry-over
   * @param carriedOut left of it and carried over into the next year
   */
  public record Moved(Sources budget, Money carriedIn, Money carriedOut) {

    /**
     * What is moved beside a budget that counts on money carried over already: what comes in by
     * carry-over is first that money, and is not had twice.
     */
    public Sources beside(Money budgeted) {
      Money sameMoney = carriedIn.exceeds(budgeted) ? budgeted : carriedIn;
      return budget.minus(Sources.only(Source.CARRIED, sameMoney));
    }
  }
}
