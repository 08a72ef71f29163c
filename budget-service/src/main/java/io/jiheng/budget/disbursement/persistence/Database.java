package io.jiheng.budget.disbursement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Where the books are: plain statements, on the connection of the transaction in hand. */
@ApplicationScoped
class Database {

  private final DataSource source;

  Database(DataSource source) {
    this.source = source;
  }

  /**
   * @return whether a row was written; a conflict that the statement passes over writes none
   */
  boolean write(String sql, Object... arguments) {
    return with(sql, arguments, statement -> statement.executeUpdate() == 1);
  }

  <T> List<T> list(String sql, Row<T> row, Object... arguments) {
    return with(
        sql,
        arguments,
        statement -> {
          List<T> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(row.of(rows));
            }
          }
          return found;
        });
  }

  /** The first row, if there is one. */
  <T> Optional<T> find(String sql, Row<T> row, Object... arguments) {
    return list(sql, row, arguments).stream().findFirst();
  }

  private <T> T with(String sql, Object[] arguments, Answer<T> answer) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < arguments.length; index++) {
        statement.setObject(index + 1, arguments[index]);
      }
      return answer.of(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("The books could not be read or written", failed);
    }
  }

  /** A row as a value. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  @FunctionalInterface
  private interface Answer<T> {
    T of(PreparedStatement statement) throws SQLException;
  }
}
