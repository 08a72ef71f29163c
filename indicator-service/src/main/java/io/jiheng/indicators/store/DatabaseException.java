package io.jiheng.indicators.store;

import java.sql.SQLException;

/**
 * Tells that the database did not do what a query asked of it 数据库故障. Who answers a query can do
 * nothing about it, so it needs no declaring on the way to the HTTP door, which makes a problem of
 * its cause.
 */
public sealed class DatabaseException extends RuntimeException permits OutdatedProgramException {

  private static final long serialVersionUID = 1L;

  public DatabaseException(SQLException cause) {
    super(cause);
  }

  /** Work on the database. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws SQLException;
  }

  /** Runs work, and throws this where the database does not do it. */
  public static <T> T unchecked(Work<T> work) {
    try {
      return work.run();
    } catch (NewerRulesException e) {
      throw new OutdatedProgramException(e);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
