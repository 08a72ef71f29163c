package io.jiheng.indicators.store;

import io.jiheng.indicators.measures.Rules;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * By which rules 计数规则 the counters were made, and by which events are counted from now on; the two
 * differ while an upgrade makes the counters anew.
 *
 * @param made the version that all counters comply with
 * @param incoming the version that events are counted by
 */
public record CountingRules(int made, int incoming) {

  private static final String READ = "select rules, incoming from counting";

  /** What the database says now. */
  public static CountingRules read(Connection connection) throws SQLException {
    return query(connection, READ);
  }

  /** The same, and until the commit nobody counts a batch nor changes it. */
  public static CountingRules lock(Connection connection) throws SQLException {
    LimitsRevision.hold(connection);
    return read(connection);
  }

  /**
   * To be asked before a batch is counted. It holds until the commit: no newer program rises the
   * rules in the middle of the batch, and nobody changes the {@linkplain LimitsRevision limit
   * rules}.
   *
   * @throws NewerRulesException where newer rules are in force than this program knows
   */
  public static void admit(Connection connection) throws SQLException {
    query(connection, READ + " for share").refuseNewer();
  }

  /** From the commit on events are counted by the rules of this program only. */
  public static void rise(Connection connection) throws SQLException {
    update(connection, "update counting set incoming = ?");
  }

  /** From the commit on the counters comply with the rules of this program. */
  public static CountingRules complete(Connection connection) throws SQLException {
    lock(connection).refuseNewer();
    rise(connection);
    update(connection, "update counting set rules = ?");
    return new CountingRules(Rules.VERSION, Rules.VERSION);
  }

  /** Whether counters and counting are both by the rules of this program. */
  public boolean areOurs() {
    return made == Rules.VERSION && incoming == Rules.VERSION;
  }

  /** Refuses where a newer program has been at work: this one would undo what it does. */
  public void refuseNewer() throws NewerRulesException {
    if (Math.max(made, incoming) > Rules.VERSION) {
      throw new NewerRulesException(this);
    }
  }

  private static CountingRules query(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      rows.next();
      return new CountingRules(rows.getInt(1), rows.getInt(2));
    }
  }

  private static void update(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setInt(1, Rules.VERSION);
      statement.executeUpdate();
    }
  }
}
