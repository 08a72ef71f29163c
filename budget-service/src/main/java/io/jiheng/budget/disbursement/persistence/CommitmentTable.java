package io.jiheng.budget.disbursement.persistence;

import io.jiheng.budget.disbursement.Commitment;
import io.jiheng.budget.disbursement.CommitmentStanding;
import io.jiheng.budget.disbursement.CommitmentStanding.Release;
import io.jiheng.budget.disbursement.Source;
import io.jiheng.budget.disbursement.SourcedSum;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.ProjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The tables of commitments 合同/冻结 and of their releases; like the ledger, only added to. */
@ApplicationScoped
public class CommitmentTable {

  private static final String STANDING =
      """
      select c.project_id, c.number, c.kind, c.amount_wan, c.committed_on, c.counterparty, c.note,
             c.source, c.entered_at, c.entered_by,
             (select coalesce(sum(e.amount_wan), 0) from ledger_entry e
               where e.project_id = c.project_id and e.commitment = c.number) as drawn_wan,
             r.amount_wan as released_wan, r.released_on, r.reason,
             r.entered_at as released_at, r.entered_by as released_by
        from commitment c
        left join commitment_release r on r.project_id = c.project_id and r.number = c.number
      """;

  private final Database database;

  CommitmentTable(Database database) {
    this.database = database;
  }

  /**
   * @return false if the number is already in the books of the unit and year
   */
  public boolean add(long projectId, ProjectKey key, Commitment commitment) {
    return database.write(
        "insert into commitment (unit_code, year, number, project_id, kind, amount_wan,"
            + " committed_on, counterparty, note, source, entered_at, entered_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (unit_code, year, number) do nothing",
        key.unit(),
        key.year(),
        commitment.number(),
        projectId,
        commitment.kind().name(),
        commitment.amount().wan(),
        commitment.committedOn(),
        commitment.counterparty(),
        commitment.note(),
        commitment.source().map(Source::name).orElse(null),
        utc(commitment.enteredAt()),
        commitment.enteredBy());
  }

  public void release(long projectId, String number, Release release) {
    database.write(
        "insert into commitment_release (project_id, number, amount_wan, released_on, reason,"
            + " entered_at, entered_by) values (?, ?, ?, ?, ?, ?, ?)",
        projectId,
        number,
        release.amount().wan(),
        release.on(),
        release.reason(),
        utc(release.enteredAt()),
        release.enteredBy());
  }

  public Optional<MadeCommitment> find(ProjectKey key, String number) {
    return database.find(
        STANDING + "where c.unit_code = ? and c.year = ? and c.number = ?",
        row -> new MadeCommitment(row.getLong("project_id"), standing(row)),
        key.unit(),
        key.year(),
        number);
  }

  /** By day, then number. */
  public List<CommitmentStanding> list(long projectId, long offset, long limit) {
    return database.list(
        STANDING + "where c.project_id = ? order by c.committed_on, c.number offset ? limit ?",
        CommitmentTable::standing,
        projectId,
        offset,
        limit);
  }

  public long count(long projectId) {
    return database
        .find(
            "select count(*) from commitment where project_id = ?",
            row -> row.getLong(1),
            projectId)
        .orElseThrow();
  }

  /** What a project's commitments keep back. */
  public SourcedSum reserved(long projectId) {
    return list(projectId, 0, Long.MAX_VALUE).stream()
        .map(standing -> SourcedSum.of(standing.commitment().source(), standing.left()))
        .reduce(SourcedSum.NOTHING, SourcedSum::plus);
  }

  private static CommitmentStanding standing(ResultSet row) throws SQLException {
    return new CommitmentStanding(
        new Commitment(
            row.getString("number"),
            Commitment.Kind.valueOf(row.getString("kind")),
            Money.ofWan(row.getBigDecimal("amount_wan")),
            row.getObject("committed_on", LocalDate.class),
            row.getString("counterparty"),
            row.getString("note"),
            Optional.ofNullable(row.getString("source")).map(Source::valueOf),
            instant(row, "entered_at"),
            row.getString("entered_by")),
        Money.ofWan(row.getBigDecimal("drawn_wan")),
        release(row));
  }

  private static Optional<Release> release(ResultSet row) throws SQLException {
    return row.getBigDecimal("released_wan") == null
        ? Optional.empty()
        : Optional.of(
            new Release(
                Money.ofWan(row.getBigDecimal("released_wan")),
                row.getObject("released_on", LocalDate.class),
                row.getString("reason"),
                instant(row, "released_at"),
                row.getString("released_by")));
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A commitment and the project it is of. */
  public record MadeCommitment(long projectId, CommitmentStanding standing) {}
}
