package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.FileKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of files: one by its key, or those that a question may need. */
public final class FileRows {

  private static final int FETCH = 500;
  private static final String COLUMNS = "select f.court, f.case_number, f.version, f.history ";

  private static final String FIND =
      COLUMNS
          + """
          from unnest(?, ?) as k (court, case_number)
          join case_file f on f.court = k.court and f.case_number = k.case_number""";
  private static final String AFTER =
      COLUMNS
          + """
          from case_file f where (f.court, f.case_number) > (?, ?)
          order by f.court, f.case_number limit ?""";
  private static final String OF_COURT_AFTER =
      COLUMNS
          + """
          from case_file f where f.court = ? and f.case_number > ?
          order by f.case_number limit ?""";
  private static final String OF_COURT =
      COLUMNS
          + """
          from case_file f
          where (f.court = ? or f.origin_court = ? and f.court <> all (?))""";
  private static final String TOUCHING = OF_COURT + " and f.last_day >= ?";
  private static final String TOUCHING_IN_ORDER =
      COLUMNS
          + """
          from case_file f
          where f.court = ? and f.case_number >= ? and f.first_day <= ? and f.last_day >= ?
          order by f.case_number limit ?""";
  private static final String ORPHANED =
      COLUMNS
          + """
          from case_file f where f.state = 'ORPHANED' and f.court = any (?)
          order by f.court, f.case_number limit ? offset ?""";
  private static final String COUNT_ORPHANED =
      "select count(*) from case_file where state = 'ORPHANED' and court = any (?)";
  private static final String COUNT = "select count(*) from case_file";
  private static final String COUNT_OF_COURTS =
      "select count(*) from case_file where court = any (?)";
  private static final String ANY = "select exists (select 1 from case_file)";

  private FileRows() {}

  /** Takes rows one at a time. */
  @FunctionalInterface
  public interface RowAction {
    void accept(FileRow row) throws SQLException;
  }

  /** Sets the further parameters of a statement. */
  @FunctionalInterface
  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  /** The rows of those files; a file that is not stored is absent. */
  public static Map<FileKey, FileRow> find(Connection connection, Collection<FileKey> keys)
      throws SQLException {
    var rows = new HashMap<FileKey, FileRow>();
    try (var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, keys.stream().map(FileKey::court).toArray(String[]::new));
      statement.setObject(2, keys.stream().map(FileKey::name).toArray(String[]::new));
      forEach(statement, row -> rows.put(row.key(), row));
    }
    return rows;
  }

  /** The row of one file. */
  public static Optional<FileRow> find(Connection connection, FileKey key) throws SQLException {
    return Optional.ofNullable(find(connection, List.of(key)).get(key));
  }

  /** Reads every row that may add to the cells of a court: its own, and those charged to it. */
  public static void ofCourt(Connection connection, String court, RowAction action)
      throws SQLException {
    ofCourt(connection, court, List.of(court), action);
  }

  /** A number of rows in key order, after the one given or from the first. */
  public static List<FileRow> after(Connection connection, Optional<FileKey> last, int size)
      throws SQLException {
    var rows = new ArrayList<FileRow>(size);
    try (var statement = connection.prepareStatement(AFTER)) {
      statement.setString(1, last.map(FileKey::court).orElse(""));
      statement.setString(2, last.map(FileKey::name).orElse(""));
      statement.setInt(3, size);
      forEach(statement, rows::add);
    }
    return rows;
  }

  /** A number of the rows of one court in the order of their names, after the one given. */
  public static List<FileRow> ofCourtAfter(
      Connection connection, String court, String name, int size) throws SQLException {
    var rows = new ArrayList<FileRow>(size);
    try (var statement = connection.prepareStatement(OF_COURT_AFTER)) {
      statement.setString(1, court);
      statement.setString(2, name);
      statement.setInt(3, size);
      forEach(statement, rows::add);
    }
    return rows;
  }

  /** How many files there are. */
  public static long count(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(COUNT);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** How many files courts have of their own. */
  public static long count(Connection connection, Collection<String> courts) throws SQLException {
    return count(connection, COUNT_OF_COURTS, courts);
  }

  /** Whether there is any file at all. */
  public static boolean any(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(ANY);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  /**
   * Reads every row that may ever have added to the cells of a court, but for what is charged to it
   * from another one of those read. Whoever asks for each of these sees each row once.
   *
   * @param among the courts that are read one after another, this one among them
   */
  public static void ofCourt(
      Connection connection, String court, Collection<String> among, RowAction action)
      throws SQLException {
    forEachAmong(connection, OF_COURT, court, among, statement -> {}, action);
  }

  /** The same of rows that may add to cells on or after a day, or to levels then. */
  public static void touching(
      Connection connection,
      String court,
      Collection<String> among,
      LocalDate day,
      RowAction action)
      throws SQLException {
    forEachAmong(
        connection, TOUCHING, court, among, statement -> statement.setObject(4, day), action);
  }

  private static void forEachAmong(
      Connection connection,
      String sql,
      String court,
      Collection<String> among,
      Binding binding,
      RowAction action)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      statement.setString(1, court);
      statement.setString(2, court);
      statement.setObject(3, among.toArray(String[]::new));
      binding.bind(statement);
      forEach(statement, action);
    }
  }

  /**
   * The first of the rows of one court, in the order of their names, that may add to its cells
   * within some days, or to levels then.
   *
   * @param name from which on, itself included; empty for all
   * @param from a file whose last day lies before this one is left out
   * @param to so is one whose first day lies after this one
   */
  public static List<FileRow> touchingInOrder(
      Connection connection, String court, String name, LocalDate from, LocalDate to, int size)
      throws SQLException {
    var rows = new ArrayList<FileRow>();
    try (var statement = connection.prepareStatement(TOUCHING_IN_ORDER)) {
      statement.setString(1, court);
      statement.setString(2, name);
      statement.setObject(3, to);
      statement.setObject(4, from);
      statement.setInt(5, size);
      forEach(statement, rows::add);
    }
    return rows;
  }

  /** The orphaned files of courts, in the order of their names. */
  public static List<FileRow> orphaned(
      Connection connection, Collection<String> courts, int size, long offset) throws SQLException {
    var rows = new ArrayList<FileRow>();
    try (var statement = connection.prepareStatement(ORPHANED)) {
      statement.setObject(1, courts.toArray(String[]::new));
      statement.setInt(2, size);
      statement.setLong(3, offset);
      forEach(statement, rows::add);
    }
    return rows;
  }

  public static long countOrphaned(Connection connection, Collection<String> courts)
      throws SQLException {
    return count(connection, COUNT_ORPHANED, courts);
  }

  private static long count(Connection connection, String sql, Collection<String> courts)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, courts.toArray(String[]::new));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static void forEach(PreparedStatement statement, RowAction action) throws SQLException {
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        action.accept(
            new FileRow(
                new FileKey(rows.getString(1), rows.getString(2)),
                rows.getInt(3),
                rows.getBytes(4)));
      }
    }
  }
}
