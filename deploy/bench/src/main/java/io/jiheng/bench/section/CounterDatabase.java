package io.jiheng.bench.section;

import io.jiheng.bench.stack.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What indicator-service has counted, as its database says 计数库. */
final class CounterDatabase implements AutoCloseable {

  private final Connection database;

  CounterDatabase(Stack stack) {
    try {
      database = DriverManager.getConnection(stack.jdbcUrl("indicators"));
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  /** How many events are done with: counted, or put aside as dead letters. */
  long events() {
    return Long.parseLong(
        first(
            "select (select coalesce(sum(events), 0) from court_count)"
                + " + (select count(*) from dead_letter)"));
  }

  /** How many of them the service could not count, and put aside. */
  long deadLetters() {
    return Long.parseLong(first("select count(*) from dead_letter"));
  }

  /** The kinds of reasons it gave, without the values. */
  String deadLetterReasons() {
    return first(
        "select coalesce(string_agg(distinct code || ' ' || place, ', '), 'none')"
            + " from dead_letter");
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  private String first(String sql) {
    try (var statement = database.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  private static IllegalStateException unanswered(SQLException e) {
    return new IllegalStateException("the database of counters did not answer", e);
  }
}
