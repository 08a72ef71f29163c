package io.jiheng.indicators.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in one database transaction: all of it is committed, or none. */
@ApplicationScoped
public class Transactions {

  private final DataSource dataSource;

  public Transactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Work over one connection. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /** Runs work that writes. */
  public <T> T write(Work<T> work) throws SQLException {
    return run(work, Connection.TRANSACTION_READ_COMMITTED, false);
  }

  /** Runs work that reads: all its queries see the database at one moment. */
  public <T> T readAtOneMoment(Work<T> work) throws SQLException {
    return run(work, Connection.TRANSACTION_REPEATABLE_READ, true);
  }

  /** Reads at one moment for the answer to a query; throws {@link DatabaseException}. */
  public <T> T query(Work<T> work) {
    return DatabaseException.unchecked(() -> readAtOneMoment(work));
  }

  /** Writes what somebody asked for over HTTP; throws {@link DatabaseException}. */
  public <T> T change(Work<T> work) {
    return DatabaseException.unchecked(() -> write(work));
  }

  private <T> T run(Work<T> work, int isolation, boolean readOnly) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(isolation);
      connection.setReadOnly(readOnly);
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        var result = work.run(connection);
        connection.commit();
        done = true;
        return result;
      } finally {
        // After an error too, e.g. memory that ran out: to leave autocommit is to commit.
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
      }
    }
  }
}
