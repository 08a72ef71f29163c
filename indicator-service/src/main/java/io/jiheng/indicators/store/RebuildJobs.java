package io.jiheng.indicators.store;

import io.jiheng.indicators.store.RebuildJob.Failure;
import io.jiheng.indicators.store.RebuildJob.Figures;
import io.jiheng.indicators.store.RebuildJob.Phase;
import io.jiheng.indicators.store.RebuildJob.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The rebuilds there were, each a row that tells how far it has come. */
public final class RebuildJobs {

  private static final String BURY =
      "update rebuild set state = 'FAILED', failure = 'DIED', finished_at = told_at"
          + " where state = 'RUNNING'";
  private static final String BEGIN =
      """
      insert into rebuild (state, upgrade, limits, phase, started_at, told_at)
      values ('RUNNING', ?, ?, ?, ?, ?) returning *""";
  private static final String TELL =
      """
      update rebuild set
        state = ?, phase = ?, told_at = ?, finished_at = ?, failure = ?, files = ?,
        files_folded = ?, courts = ?, courts_done = ?, cells_corrected = ?, events_folded = ?
      where id = ?""";
  private static final String LATEST = "select * from rebuild order by id desc limit 1";

  private static final String FAILURES =
      """
      select count(*), max(finished_at) from rebuild
      where state = 'FAILED'
        and id > coalesce((select max(id) from rebuild where state = 'DONE'), 0)""";

  private RebuildJobs() {}

  /**
   * The rebuilds that failed since one came to its end.
   *
   * @param latest when the latest of them failed
   */
  public record Failures(int inARow, Optional<Instant> latest) {}

  /** Notes a new job; to be called with the lock in hand: whatever else still runs has died. */
  public static RebuildJob begin(Connection connection, boolean upgrade, boolean limits, Instant at)
      throws SQLException {
    try (var bury = connection.prepareStatement(BURY);
        var begin = connection.prepareStatement(BEGIN)) {
      bury.executeUpdate();
      begin.setBoolean(1, upgrade);
      begin.setBoolean(2, limits);
      begin.setString(3, (upgrade ? Phase.FILES : Phase.COURTS).name());
      begin.setTimestamp(4, Timestamp.from(at));
      begin.setTimestamp(5, Timestamp.from(at));
      return job(begin).orElseThrow();
    }
  }

  /** Writes how far a job has come, and hands it back. */
  public static RebuildJob tell(Connection connection, RebuildJob job) throws SQLException {
    var figures = job.figures();
    try (var statement = connection.prepareStatement(TELL)) {
      statement.setString(1, job.state().name());
      statement.setString(2, job.phase().name());
      statement.setTimestamp(3, Timestamp.from(job.toldAt()));
      statement.setTimestamp(4, job.finishedAt().map(Timestamp::from).orElse(null));
      statement.setString(5, job.failure().map(Failure::name).orElse(null));
      statement.setLong(6, figures.files());
      statement.setLong(7, figures.filesFolded());
      statement.setInt(8, figures.courts());
      statement.setInt(9, figures.courtsDone());
      statement.setLong(10, figures.cellsCorrected());
      statement.setLong(11, figures.eventsFolded());
      statement.setLong(12, job.id());
      statement.executeUpdate();
      return job;
    }
  }

  /** The latest job, as its row tells; none where there never was one. */
  public static Optional<RebuildJob> latest(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(LATEST)) {
      return job(statement);
    }
  }

  public static Failures failures(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(FAILURES);
        var row = statement.executeQuery()) {
      row.next();
      return new Failures(row.getInt(1), instant(row, "max"));
    }
  }

  private static Optional<RebuildJob> job(PreparedStatement statement) throws SQLException {
    try (var row = statement.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      return Optional.of(
          new RebuildJob(
              row.getLong("id"),
              State.valueOf(row.getString("state")),
              row.getBoolean("upgrade"),
              row.getBoolean("limits"),
              Phase.valueOf(row.getString("phase")),
              instant(row, "started_at").orElseThrow(),
              instant(row, "told_at").orElseThrow(),
              instant(row, "finished_at"),
              new Figures(
                  row.getLong("files"),
                  row.getLong("files_folded"),
                  row.getInt("courts"),
                  row.getInt("courts_done"),
                  row.getLong("cells_corrected"),
                  row.getLong("events_folded")),
              Optional.ofNullable(row.getString("failure")).map(Failure::valueOf)));
    }
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
