package io.jiheng.indicators.rebuild;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, behind its back. */
public final class Database {

  private Database() {}

  public static void change(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** What a query answers first. */
  public static String ask(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Takes the counters of a court away between two batches. */
  static void loseCounters(String court) {
    change(
        """
        begin;
        select from court_count where court = '%1$s' for update;
        delete from counter where court = '%1$s';
        commit"""
            .formatted(court));
  }

  /** Holds what a statement locks for as long as something else is done. */
  public static void whileLocked(String sql, Runnable work) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      work.run();
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static Connection connect() throws SQLException {
    var config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class));
  }
}
