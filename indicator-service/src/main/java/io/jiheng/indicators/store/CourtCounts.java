package io.jiheng.indicators.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/** How far each court is counted. */
public final class CourtCounts {

  private static final String ADVANCE =
      """
      insert into court_count as c
        (court, revision, events, newest_event_time, counted_at, lag_millis)
      select court, 1, events, to_timestamp(newest / 1000.0), to_timestamp(counted / 1000.0), lag
      from unnest(?, ?, ?, ?, ?) as t (court, events, newest, counted, lag)
      on conflict (court) do update set
        revision = c.revision + 1,
        events = c.events + excluded.events,
        newest_event_time = greatest(c.newest_event_time, excluded.newest_event_time),
        counted_at = excluded.counted_at,
        lag_millis = case when excluded.events = 0 then c.lag_millis else excluded.lag_millis end
      returning court, revision""";
  private static final String ALL =
      """
      select court, revision, events, newest_event_time, counted_at, lag_millis from court_count""";
  private static final String CORRECTIONS = "select corrections from court_count where court = ?";
  private static final String CORRECT =
      """
      insert into court_count as c (court, revision, events, counted_at, lag_millis, corrections)
      values (?, 1, 0, ?, 0, 1)
      on conflict (court) do update set
        revision = c.revision + 1, corrections = c.corrections + 1
      where c.corrections = ?
      returning revision""";
  private static final String CHARGED =
      """
      select court from court_count
      union select origin_court from case_file where origin_court is not null
      order by court""";

  private CourtCounts() {}

  /**
   * Advances courts, in their order. From here to the commit no other batch can touch them.
   *
   * @param steps by court; the revision in them is not used
   * @return the new revision of each court
   */
  public static Map<String, Long> advance(
      Connection connection, SortedMap<String, CourtCount> steps) throws SQLException {
    Collection<CourtCount> counts = steps.values();
    var revisions = new HashMap<String, Long>();
    try (var statement = connection.prepareStatement(ADVANCE)) {
      statement.setObject(1, steps.keySet().toArray(String[]::new));
      statement.setObject(2, counts.stream().map(CourtCount::events).toArray(Long[]::new));
      statement.setObject(
          3,
          counts.stream()
              .map(c -> c.newestEventTime().map(Instant::toEpochMilli).orElse(null))
              .toArray(Long[]::new));
      statement.setObject(
          4, counts.stream().map(c -> c.countedAt().toEpochMilli()).toArray(Long[]::new));
      statement.setObject(5, counts.stream().map(CourtCount::lagMillis).toArray(Long[]::new));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          revisions.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return revisions;
  }

  /** Every court that was counted. */
  public static List<CourtCount> all(Connection connection) throws SQLException {
    var counts = new ArrayList<CourtCount>();
    try (var statement = connection.prepareStatement(ALL);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        counts.add(
            new CourtCount(
                rows.getString(1),
                rows.getLong(2),
                rows.getLong(3),
                Optional.ofNullable(rows.getObject(4, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getLong(6)));
      }
    }
    return counts;
  }

  /** Every court that has counters or should have: also those that only others' cases tell of. */
  public static List<String> charged(Connection connection) throws SQLException {
    var courts = new ArrayList<String>();
    try (var statement = connection.prepareStatement(CHARGED);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        courts.add(rows.getString(1));
      }
    }
    return courts;
  }

  /** How often the counters of a court were corrected. */
  public static int corrections(Connection connection, String court) throws SQLException {
    try (var statement = connection.prepareStatement(CORRECTIONS)) {
      statement.setString(1, court);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    }
  }

  /**
   * Advances a court for a correction. From here to the commit no batch can touch it. What is said
   * of its events and their freshness stays: nothing was counted.
   *
   * @param corrections how many there were when the correction was worked out
   * @return the new revision; empty where another correction came in between
   */
  public static OptionalLong correct(
      Connection connection, String court, int corrections, Instant at) throws SQLException {
    try (var statement = connection.prepareStatement(CORRECT)) {
      statement.setString(1, court);
      statement.setTimestamp(2, Timestamp.from(at));
      statement.setInt(3, corrections);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
      }
    }
  }
}
