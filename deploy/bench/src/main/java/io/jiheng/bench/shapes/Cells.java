package io.jiheng.bench.shapes;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** Differences of the counters, of one batch; the same for every shape. */
final class Cells {

  static final String TABLE =
      """
      create table cell (
        court text collate "C", family text collate "C", day date,
        filed bigint, closed bigint, pending bigint, days_to_close bigint,
        primary key (court, family, day)) with (fillfactor = 70)""";

  private static final String ADD =
      """
      insert into cell as c select * from unnest(?, ?, ?, ?, ?, ?, ?)
      on conflict (court, family, day) do update set
        filed = c.filed + excluded.filed, closed = c.closed + excluded.closed,
        pending = c.pending + excluded.pending,
        days_to_close = c.days_to_close + excluded.days_to_close""";

  private record Key(String court, String family, LocalDate day) {}

  private static final Comparator<Key> IN_ORDER =
      Comparator.comparing(Key::court).thenComparing(Key::family).thenComparing(Key::day);

  private final SortedMap<Key, long[]> sums = new TreeMap<>(IN_ORDER);

  void add(ShapeEvent of, LocalDate day, long... amounts) {
    long[] sum =
        sums.computeIfAbsent(
            new Key(of.court(), of.family(), day), key -> new long[amounts.length]);
    for (int i = 0; i < amounts.length; i++) {
      sum[i] += amounts[i];
    }
  }

  void write(Connection connection) throws SQLException {
    sums.values().removeIf(amounts -> Arrays.stream(amounts).allMatch(amount -> amount == 0));
    try (var statement = connection.prepareStatement(ADD)) {
      var keys = sums.keySet();
      statement.setObject(1, keys.stream().map(Key::court).toArray(String[]::new));
      statement.setObject(2, keys.stream().map(Key::family).toArray(String[]::new));
      statement.setArray(
          3,
          connection.createArrayOf(
              "date", keys.stream().map(key -> Date.valueOf(key.day())).toArray()));
      for (int i = 0; i < 4; i++) {
        int measure = i;
        statement.setObject(
            4 + i, sums.values().stream().map(amounts -> amounts[measure]).toArray(Long[]::new));
      }
      statement.executeUpdate();
    }
  }
}
