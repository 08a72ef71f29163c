package io.jiheng.pattern.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The table {@code audit_entry}, which takes entries and gives none back; see {@code db/audit}. */
final class TableTrail implements AuditTrail {

  private static final Logger LOG = Logger.getLogger(TableTrail.class);
  private static final long LONG = TimeUnit.SECONDS.toNanos(1);

  private static final String INSERT =
      """
      insert into audit_entry (at, phase, request_id, name, roles, courts, operation, method, path,
        object, status, address)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;

  TableTrail(DataSource database) {
    this.database = database;
  }

  @Override
  public void write(List<AuditEntry> entries) throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      boolean written = false;
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (AuditEntry entry : entries) {
          set(insert, entry);
          insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
        written = true;
      } finally {
        // Whatever it was that failed: a connection given back as it is would be committed.
        if (!written) {
          connection.rollback();
        }
      }
    }
  }

  /** Says how long it waited, in vain or for more than a second: a refusal may come of it. */
  private Connection connect() throws SQLException {
    long since = System.nanoTime();
    try {
      Connection connection = database.getConnection();
      if (System.nanoTime() - since > LONG) {
        LOG.warnf("the audit log waited %d ms for a connection", millisSince(since));
      }
      return connection;
    } catch (SQLException none) {
      throw new SQLException(
          "no connection within %d ms: %s".formatted(millisSince(since), none.getMessage()),
          none.getSQLState(),
          none);
    }
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  private static void set(PreparedStatement insert, AuditEntry entry) throws SQLException {
    int column = 0;
    insert.setObject(++column, entry.at().atOffset(ZoneOffset.UTC));
    insert.setString(++column, entry.phase().name());
    insert.setString(++column, entry.requestId());
    insert.setString(++column, entry.name());
    insert.setString(++column, entry.roles());
    insert.setString(++column, entry.courts());
    insert.setString(++column, entry.operation());
    insert.setString(++column, entry.method());
    insert.setString(++column, entry.path());
    insert.setString(++column, entry.object());
    insert.setObject(++column, entry.status(), Types.INTEGER);
    insert.setString(++column, entry.address());
  }
}
