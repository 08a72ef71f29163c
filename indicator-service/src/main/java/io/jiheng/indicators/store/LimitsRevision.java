package io.jiheng.indicators.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How often the limit rules 审限规则 were changed: the own table of a court, or a calendar of holidays.
 *
 * <p>Counters move by differences, so both sides of one must be reckoned by the same limit rules,
 * and by those in force when it is committed; else a correction worked out by the new rules and a
 * difference worked out by the old ones would meet in one cell and stay there as drift. Hence:
 *
 * <ul>
 *   <li>a batch is admitted by {@link CountingRules#admit} with a row of {@code counting} held in
 *       share until its commit, and reads the limit rules after that;
 *   <li>a change begins with {@link #hold}, which takes the table {@code counting} exclusively: it
 *       waits for the batches in hand, those to come wait for its commit, and the queue is served
 *       in turn, so that a stream of batches cannot put it off for ever. Nobody folds meanwhile,
 *       the wait is as long as writing a few rows;
 *   <li>in the same transaction the change notes the courts it touches as {@linkplain LimitsBehind
 *       behind}. Whoever sees the new rules sees that, and tells no value of them.
 * </ul>
 *
 * <p>So a snapshot of the database that shows a revision holds every batch counted by older ones,
 * and every batch committed after it is counted by that revision or a newer one. What the counters
 * of a court lack in such a snapshot is therefore right to be added later, as with any rebuild; and
 * a court comes to be noted again with every further change, and is corrected again.
 */
public final class LimitsRevision {

  /** What {@link #hold} says, for who speaks through another session. */
  public static final String HOLD = "lock table counting in exclusive mode";

  private static final String READ = "select limits from counting";
  private static final String RISE = "update counting set limits = limits + 1 returning limits";

  private LimitsRevision() {}

  /** The revision in force; 0 while there never was an own table nor a calendar. */
  public static long read(Connection connection) throws SQLException {
    return query(connection, READ);
  }

  /** Keeps batches out until the commit; to be called before the rules in force are looked at. */
  public static void hold(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(HOLD)) {
      statement.execute();
    }
  }

  /** The revision that a change which {@linkplain #hold holds} brings. */
  public static long rise(Connection connection) throws SQLException {
    return query(connection, RISE);
  }

  private static long query(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
