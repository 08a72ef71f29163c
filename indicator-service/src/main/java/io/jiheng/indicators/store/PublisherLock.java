package io.jiheng.indicators.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one replica at a time publish values. It is an advisory lock of a session, kept for as long
 * as the replica lives: the one that published last is the one that knows what it said.
 */
@ApplicationScoped
public class PublisherLock {

  private static final String KEY = "(19082, 2)";
  private static final String TRY = "select pg_try_advisory_lock" + KEY;
  private static final String UNLOCK = "select pg_advisory_unlock" + KEY;
  private static final String STILL_HERE = "select true";

  private final DataSource dataSource;

  PublisherLock(@io.quarkus.agroal.DataSource("counting") DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes the lock, unless another has it. */
  public Optional<Held> tryAcquire() throws SQLException {
    var connection = dataSource.getConnection();
    var acquired = false;
    try {
      acquired = ask(connection, TRY);
    } finally {
      if (!acquired) {
        connection.close();
      }
    }
    return acquired ? Optional.of(new Held(connection)) : Optional.empty();
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getBoolean(1);
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
      ask(connection, STILL_HERE);
    }

    @Override
    public void close() throws SQLException {
      try (connection) {
        ask(connection, UNLOCK);
      }
    }
  }
}
