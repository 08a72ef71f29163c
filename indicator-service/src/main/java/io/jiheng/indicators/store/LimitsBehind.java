package io.jiheng.indicators.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The courts whose counters and due days are of an older revision of the limit rules than is in
 * force 待校正的法院. No value of them is told; a rebuild corrects them one by one.
 */
public final class LimitsBehind {

  private static final String NOTE_ALL =
      "insert into limits_behind (court, revision) select court, ? from court_count%s"
          + " on conflict (court) do update set revision = excluded.revision";
  private static final String NOTE = NOTE_ALL.formatted(" where court = ?");
  private static final String READ = "select court, revision from limits_behind";
  private static final String CLEAR = "delete from limits_behind where court = ? and revision = ?";

  private LimitsBehind() {}

  /** Notes a court; one that has no case yet has nothing to be corrected. */
  public static void note(Connection connection, String court, long revision) throws SQLException {
    try (var statement = connection.prepareStatement(NOTE)) {
      statement.setLong(1, revision);
      statement.setString(2, court);
      statement.executeUpdate();
    }
  }

  /** Notes every court that has cases. */
  public static void noteAll(Connection connection, long revision) throws SQLException {
    try (var statement = connection.prepareStatement(NOTE_ALL.formatted(""))) {
      statement.setLong(1, revision);
      statement.executeUpdate();
    }
  }

  /** Each with the revision that it must come to comply with. */
  public static Map<String, Long> read(Connection connection) throws SQLException {
    var behind = new HashMap<String, Long>();
    try (var statement = connection.prepareStatement(READ);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        behind.put(rows.getString(1), rows.getLong(2));
      }
    }
    return behind;
  }

  /** A court complies with a revision, unless it was noted for a newer one since. */
  public static void clear(Connection connection, String court, long revision) throws SQLException {
    try (var statement = connection.prepareStatement(CLEAR)) {
      statement.setString(1, court);
      statement.setLong(2, revision);
      statement.executeUpdate();
    }
  }
}
