package io.jiheng.pattern.audit;

import io.jiheng.pattern.page.PageRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the table of the audit log, by the connections that readers have. */
@Singleton
class AuditLog {

  private static final int AT_ONCE = 1000;

  private final Instance<DataSource> database;

  AuditLog(Instance<DataSource> database) {
    this.database = database;
  }

  long count(AuditFilter filter) throws SQLException {
    String sql = "select count(*) from audit_entry where " + filter.where();
    try (Connection connection = database.get().getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      filter.set(query);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** The latest first. */
  List<AuditLine> page(AuditFilter filter, PageRequest page) throws SQLException {
    String sql =
        "select * from audit_entry where " + filter.where() + " order by id desc limit ? offset ?";
    List<AuditLine> lines = new ArrayList<>();
    try (Connection connection = database.get().getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      int next = filter.set(query);
      query.setInt(next, page.size());
      query.setLong(next + 1, page.offset());
      forEach(query, lines::add);
    }
    return lines;
  }

  /** All of them from the first on, however many; none is held. */
  void forEach(AuditFilter filter, Consumer<AuditLine> action) throws SQLException {
    String sql = "select * from audit_entry where " + filter.where() + " order by id";
    try (Connection connection = database.get().getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setFetchSize(AT_ONCE);
        filter.set(query);
        forEach(query, action);
      } finally {
        connection.rollback();
      }
    }
  }

  private static void forEach(PreparedStatement query, Consumer<AuditLine> action)
      throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        action.accept(line(row));
      }
    }
  }

  private static AuditLine line(ResultSet row) throws SQLException {
    return new AuditLine(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("phase"),
        row.getString("request_id"),
        row.getString("name"),
        row.getString("roles"),
        row.getString("courts"),
        row.getString("operation"),
        row.getString("method"),
        row.getString("path"),
        row.getString("object"),
        row.getObject("status", Integer.class),
        row.getString("address"),
        HexFormat.of().formatHex(row.getBytes("hash")));
  }
}
