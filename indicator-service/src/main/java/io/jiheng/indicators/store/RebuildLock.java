package io.jiheng.indicators.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one replica at a time rebuild. It is an advisory lock of a transaction that is kept open, so
 * it goes with the connection, however the program ends.
 */
@ApplicationScoped
public class RebuildLock {

  /** Two numbers of our own choice; nothing else in this database locks under them. */
  private static final String KEY = "19082, 1";

  private static final String TRY = "select pg_try_advisory_xact_lock(" + KEY + ")";
  private static final String HELD =
      "select exists (select from pg_locks where locktype = 'advisory' and objsubid = 2"
          + " and (classid, objid) = ("
          + KEY
          + ") and database = (select oid from pg_database where datname = current_database()))";
  private static final String STILL_HERE = "select true";

  private final DataSource dataSource;

  RebuildLock(@io.quarkus.agroal.DataSource("counting") DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes the lock, unless another has it. */
  public Optional<Held> tryAcquire() throws SQLException {
    var held = new Held(dataSource.getConnection());
    var acquired = false;
    try {
      held.connection.setAutoCommit(false);
      acquired = held.ask(TRY);
    } finally {
      if (!acquired) {
        held.close();
      }
    }
    return acquired ? Optional.of(held) : Optional.empty();
  }

  /** Whether anybody has the lock now. */
  public boolean isHeld() throws SQLException {
    try (var connection = dataSource.getConnection()) {
      return new Held(connection).ask(HELD);
    }
  }

  /** The lock in hand. */
  public static final class Held implements AutoCloseable {

    private final Connection connection;

    private Held(Connection connection) {
      this.connection = connection;
    }

    /** Fails where the connection, and the lock with it, was lost. */
    public void check() throws SQLException {
      ask(STILL_HERE);
    }

    /** Does the last work and gives the lock back with its commit, or does nothing. */
    public void release(Transactions.Work<?> work) throws SQLException {
      work.run(connection);
      connection.commit();
    }

    @Override
    public void close() throws SQLException {
      try (connection) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }

    private boolean ask(String sql) throws SQLException {
      try (var statement = connection.prepareStatement(sql);
          var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
