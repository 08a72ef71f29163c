package io.jiheng.indicators.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Which (source, id) has been counted, and in which case. An identity is claimed once, for ever.
 */
public final class EventIdentities {

  private static final String CLAIM =
      """
      insert into event_identity (key, case_number)
      select * from unnest(?, ?)
      on conflict (key) do nothing
      returning key""";
  private static final String OWNERS =
      "select key, case_number from event_identity where key = any (?)";

  private static final String RELEASE = "delete from event_identity where key = any (?)";

  private EventIdentities() {}

  /**
   * Claims identities for their cases, in key order so that two batches cannot block each other.
   *
   * @return the keys that nobody had claimed before
   */
  public static Set<EventKey> claim(Connection connection, SortedMap<EventKey, String> caseNumbers)
      throws SQLException {
    var claimed = new HashSet<EventKey>();
    try (var statement = connection.prepareStatement(CLAIM)) {
      statement.setObject(1, bytes(caseNumbers.keySet()));
      statement.setObject(2, caseNumbers.values().toArray(String[]::new));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          claimed.add(EventKey.ofBytes(rows.getBytes(1)));
        }
      }
    }
    return claimed;
  }

  /** Gives back what this transaction has claimed for events that it does not count after all. */
  public static void release(Connection connection, Set<EventKey> keys) throws SQLException {
    if (keys.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(RELEASE)) {
      statement.setObject(1, bytes(keys));
      statement.executeUpdate();
    }
  }

  /** The case numbers of the events of those keys; a key nobody has claimed is absent. */
  public static Map<EventKey, String> owners(Connection connection, Set<EventKey> keys)
      throws SQLException {
    var owners = new HashMap<EventKey, String>();
    if (keys.isEmpty()) {
      return owners;
    }
    try (var statement = connection.prepareStatement(OWNERS)) {
      statement.setObject(1, bytes(keys));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          owners.put(EventKey.ofBytes(rows.getBytes(1)), rows.getString(2));
        }
      }
    }
    return owners;
  }

  /** The case number of the event of that key. */
  public static Optional<String> owner(Connection connection, EventKey key) throws SQLException {
    return Optional.ofNullable(owners(connection, Set.of(key)).get(key));
  }

  private static byte[][] bytes(Set<EventKey> keys) {
    return keys.stream().map(EventKey::bytes).toArray(byte[][]::new);
  }
}
